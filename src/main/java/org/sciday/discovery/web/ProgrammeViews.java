package org.sciday.discovery.web;

import java.util.Comparator;
import java.util.List;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.ProgrammeView;
import org.sciday.discovery.web.ProgrammePage.Tab;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** The tabs of the programme: ours, and those of modules above. */
@Component
class ProgrammeViews {

    private final ObjectProvider<ProgrammeView> views;

    ProgrammeViews(ObjectProvider<ProgrammeView> views) {
        this.views = views;
    }

    List<Tab> tabs(ProgrammeFilter filter, String current) {
        return views.stream()
                .sorted(Comparator.comparingInt(ProgrammeView::order))
                .map(view -> new Tab(filter.at(view.path()), view.messageKey(), view.path().equals(current)))
                .toList();
    }

    @Configuration(proxyBeanMethods = false)
    static class Ours {

        @Bean
        ProgrammeView listOfProgramme() {
            return new ProgrammeView(ProgrammePages.PATH, "discovery.view.list", 10);
        }

        @Bean
        ProgrammeView calendarOfProgramme() {
            return new ProgrammeView(CalendarPages.PATH, "discovery.view.calendar", 20);
        }

        @Bean
        ProgrammeView mapOfProgramme() {
            return new ProgrammeView(ProgrammePages.PATH + "/map", "discovery.view.map", 30);
        }
    }
}
