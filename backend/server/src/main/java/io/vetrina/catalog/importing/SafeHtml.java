// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces HTML to what product texts need: p, ul, li, b, i and br, without attributes, properly nested. */
public final class SafeHtml {

    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|<!--.*?-->|<", Pattern.DOTALL);
    private static final Set<String> KEPT = Set.of("p", "ul", "li", "b", "i");

    private SafeHtml() {}

    public static String of(String html) {
        StringBuilder safe = new StringBuilder(html.length());
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = TAG.matcher(html);
        int text = 0;
        while (tags.find()) {
            safe.append(html, text, tags.start());
            text = tags.end();
            String name = tags.group(2);
            if (name == null) {
                safe.append(tags.group().equals("<") ? "&lt;" : "");
            } else {
                tag(safe, open, name.toLowerCase(Locale.ROOT), !tags.group(1).isEmpty());
            }
        }
        safe.append(html, text, html.length());
        close(safe, open, null);
        return safe.toString().strip();
    }

    private static void tag(StringBuilder safe, Deque<String> open, String name, boolean closing) {
        if (name.equals("br")) {
            safe.append("<br>");
        } else if (!KEPT.contains(name)) {
            return;
        } else if (!closing) {
            if (name.equals(open.peek()) && !name.equals("ul")) {
                close(safe, open, name);
            }
            open.push(name);
            safe.append('<').append(name).append('>');
        } else if (open.contains(name)) {
            close(safe, open, name);
        }
    }

    /** Closes what is open up to and including a tag, or everything. */
    private static void close(StringBuilder safe, Deque<String> open, @org.jspecify.annotations.Nullable String upTo) {
        while (!open.isEmpty()) {
            String name = open.pop();
            safe.append("</").append(name).append('>');
            if (name.equals(upTo)) {
                return;
            }
        }
    }
}
