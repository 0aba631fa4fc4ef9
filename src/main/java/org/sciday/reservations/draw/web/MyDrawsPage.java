package org.sciday.reservations.draw.web;

import java.util.List;

/** All of a person's requests, newest first. */
public record MyDrawsPage(List<MyDraw> requests) {

    public MyDrawsPage {
        requests = List.copyOf(requests);
    }
}
