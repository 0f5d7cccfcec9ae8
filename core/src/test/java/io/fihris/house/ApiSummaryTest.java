// SPDX-License-Identifier: Apache-2.0
package io.fihris.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Every exported type, method and constant says in a sentence what it is. */
class ApiSummaryTest {

  @Test
  void describesEveryExportedTypeAndMethod() throws IOException {
    Path core = Repository.ROOT.resolve("core/src/main/java/io/fihris");
    List<Path> exported =
        Repository.files(".java").stream()
            .filter(file -> file.startsWith(core) && !file.toString().contains("/internal/"))
            .toList();
    assertThat(exported).hasSizeGreaterThan(15);
    for (Path file : exported) {
      assertThat(undescribed(file.toString(), Repository.read(file))).isEmpty();
    }
  }

  @Test
  void findsAPlantedOmission() throws IOException {
    String source = "/** A. */ public class A { public int b() { return 1; } }";
    assertThat(undescribed("A.java", source)).containsExactly("A.java: b");
  }

  private static List<String> undescribed(String name, String source) throws IOException {
    var file =
        new SimpleJavaFileObject(
            java.net.URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    var task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, null, null, List.of(file));
    DocTrees documents = DocTrees.instance(task);
    var missing = new ArrayList<String>();
    for (CompilationUnitTree unit : task.parse()) {
      new Omissions(documents, name, missing).scan(unit, null);
    }
    return missing;
  }

  private static final class Omissions extends TreePathScanner<Void, Void> {
    private final DocTrees documents;
    private final String file;
    private final List<String> missing;

    Omissions(DocTrees documents, String file, List<String> missing) {
      this.documents = documents;
      this.file = file;
      this.missing = missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (!isExported(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean inherited = method.getModifiers().toString().contains("@Override");
      if (isExported(method.getModifiers()) && !inherited) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void nothing) {
      boolean constant = field.getModifiers().getFlags().contains(Modifier.STATIC);
      if (isExported(field.getModifiers()) && constant) {
        check(field.getName().toString());
      }
      return null;
    }

    private boolean isExported(ModifiersTree modifiers) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean inInterface = parent.getKind() == Tree.Kind.INTERFACE;
      boolean hidden = modifiers.getFlags().contains(Modifier.PRIVATE);
      return modifiers.getFlags().contains(Modifier.PUBLIC) || (inInterface && !hidden);
    }

    private void check(String name) {
      TreePath path = getCurrentPath();
      var comment = documents.getDocCommentTree(path);
      if (comment == null
          || (comment.getFullBody().isEmpty() && comment.getBlockTags().isEmpty())) {
        missing.add(file + ": " + name);
      }
    }
  }
}
