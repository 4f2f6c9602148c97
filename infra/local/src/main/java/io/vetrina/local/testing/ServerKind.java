// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.testing;

enum ServerKind {
    POSTGRESQL,
    REDIS,
    ELASTICSEARCH
}
