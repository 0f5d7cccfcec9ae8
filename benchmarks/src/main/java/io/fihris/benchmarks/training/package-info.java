// SPDX-License-Identifier: Apache-2.0

/**
 * Programs that make the model files of the library. Start with {@link
 * io.fihris.benchmarks.training.TrainSegmenter}.
 */
@NullMarked
package io.fihris.benchmarks.training;

import org.jspecify.annotations.NullMarked;
