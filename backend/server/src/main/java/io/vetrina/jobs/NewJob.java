// SPDX-License-Identifier: Apache-2.0
package io.vetrina.jobs;

import io.vetrina.contract.shared.StoreId;
import org.jspecify.annotations.Nullable;

/**
 * A job to be done.
 *
 * @param kind of the {@link JobWorker} that does it
 * @param lane jobs of one lane are done one after the other
 * @param title in one line, for people
 * @param parameters a record that the worker reads back
 */
public record NewJob(String kind, String lane, @Nullable StoreId store, String title, Record parameters) {}
