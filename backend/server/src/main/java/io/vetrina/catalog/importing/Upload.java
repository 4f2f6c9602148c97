// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.catalog.ImportFormat;
import java.util.List;

/**
 * What is to be done with uploaded files.
 *
 * @param whole whether products that are in none of the files are withdrawn
 * @param pictures address that names of pictures are added to, empty when there is none
 */
record Upload(ImportFormat format, List<File> files, boolean whole, String pictures) {

    /**
     * @param id of the stored file
     * @param name as its sender calls it
     */
    record File(String id, String name) {}
}
