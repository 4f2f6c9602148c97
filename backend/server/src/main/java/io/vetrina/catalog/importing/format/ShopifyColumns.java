// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.CsvRow;

/** The columns of a Shopify product CSV, by the names of the export and by those of the newer template. */
enum ShopifyColumns {
    HANDLE("Handle", "URL handle"),
    TITLE("Title"),
    BODY("Body (HTML)", "Description"),
    VENDOR("Vendor"),
    CATEGORY("Product Category", "Product category", "Standard Product Type", "Standardized Product Type"),
    TYPE("Type", "Custom Product Type", "Custom product type"),
    TAGS("Tags"),
    PUBLISHED("Published", "Published on online store"),
    STATUS("Status"),
    SKU("Variant SKU", "SKU"),
    BARCODE("Variant Barcode", "Barcode"),
    TRACKER("Variant Inventory Tracker", "Inventory tracker"),
    QUANTITY("Variant Inventory Qty", "Inventory quantity"),
    PRICE("Variant Price", "Price"),
    COST("Cost per item"),
    IMAGE("Image Src", "Product image URL"),
    IMAGE_POSITION("Image Position", "Image position"),
    VARIANT_IMAGE("Variant Image", "Variant image URL"),
    GIFT_CARD("Gift Card", "Gift card");

    /** Options by which the variants of a product may differ. */
    static final int OPTIONS = 3;

    @SuppressWarnings("ImmutableEnumChecker") // Nobody else sees it.
    private final String[] names;

    ShopifyColumns(String... names) {
        this.names = names;
    }

    /** The value without surrounding blanks, and without the apostrophe that keeps spreadsheets from reading a number. */
    String of(CsvRow row) {
        String value = first(row, names);
        return value.startsWith("'") && this != TITLE && this != BODY ? value.substring(1) : value;
    }

    boolean isIn(CsvRow row) {
        for (String name : names) {
            if (row.columns().has(name)) {
                return true;
            }
        }
        return false;
    }

    static String optionName(CsvRow row, int option) {
        return first(row, "Option" + option + " Name", "Option" + option + " name");
    }

    static String optionValue(CsvRow row, int option) {
        return first(row, "Option" + option + " Value", "Option" + option + " value");
    }

    private static String first(CsvRow row, String... names) {
        for (String name : names) {
            if (row.columns().has(name)) {
                return row.get(name);
            }
        }
        return "";
    }
}
