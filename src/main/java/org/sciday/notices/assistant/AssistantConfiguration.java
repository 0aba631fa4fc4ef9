package org.sciday.notices.assistant;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(AssistantSettings.class)
class AssistantConfiguration {}
