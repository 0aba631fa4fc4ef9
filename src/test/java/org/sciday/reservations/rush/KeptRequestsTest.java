package org.sciday.reservations.rush;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

class KeptRequestsTest {

    /** What Tomcat keeps by itself. */
    private static final int WITHOUT = 200;

    @Test
    void asManyBuffersAreKeptAsAnEighthOfTheMemoryHolds() {
        var server = new TomcatServletWebServerFactory();
        new KeptRequests().customize(server);
        var connector = new Connector();
        server.getConnectorCustomizers().forEach(each -> each.customize(connector));
        var kept = ((AbstractProtocol<?>) connector.getProtocolHandler()).getProcessorCache();
        assertThat(kept).isGreaterThan(WITHOUT);
        assertThat(kept * 75_000L).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory() / 8);
    }
}
