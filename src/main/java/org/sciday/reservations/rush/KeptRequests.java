package org.sciday.reservations.rush;

import org.apache.coyote.AbstractProtocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The server keeps the buffers of requests for those that come after, of two hundred unless told otherwise. In a rush thousands wait at
 * the same time, and to make theirs anew for each of them costs more than the booking. So as many are kept as an eighth of
 * the memory holds.
 */
@Component
@Order(KeptRequests.AFTER_THE_SETTINGS)
class KeptRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final int AFTER_THE_SETTINGS = 1;

    /** Lines and heads of a request and its answer, as bytes and as signs. */
    private static final int BYTES_EACH = 75_000;

    private static final int SHARE = 8;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        var kept = (int) (Runtime.getRuntime().maxMemory() / SHARE / BYTES_EACH);
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
                protocol.setProcessorCache(kept);
            }
        });
    }
}
