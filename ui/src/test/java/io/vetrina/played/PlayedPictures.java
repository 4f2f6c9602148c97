// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlayedPictures {

    @GetMapping(value = "/api/stores/{store}/media/{name}", produces = "image/svg+xml")
    String picture(@PathVariable String name) {
        int hue = Math.floorMod(name.hashCode(), 360);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect x="20" y="15" width="60" height="75" rx="8" \
                fill="hsl(%d 35%% 60%%)"/><circle cx="50" cy="48" r="16" fill="hsl(%d 45%% 75%%)"/></svg>
                """.formatted(hue, hue);
    }
}
