package org.sciday.discovery.web;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses, for what is read elsewhere. */
final class WebAddresses {

    private WebAddresses() {}

    /** Of the site, as the reader reached it. */
    static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
