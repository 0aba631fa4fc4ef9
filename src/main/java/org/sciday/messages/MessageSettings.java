package org.sciday.messages;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How letters look from outside.
 *
 * @param from the sender of mail
 * @param site the address under which people reach this platform, for links
 */
@ConfigurationProperties("sciday.messages")
record MessageSettings(
        @DefaultValue("no-reply@example.cn") String from,
        @DefaultValue("http://localhost:8080") String site) {}
