package org.sciday.messages;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.sciday.shared.Festival;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses how letters leave the house, and sends the postman round. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class MessagesConfiguration {

    /** Mail goes by SMTP as soon as {@code spring.mail.host} is set; an adapter of a provider is just another bean. */
    @Bean
    MessageSender messageSender(
            ObjectProvider<JavaMailSender> mail,
            ObjectProvider<SmsProvider> providers,
            MessageSettings settings,
            @Value("${sciday.demo:none}") String demo) {
        var isDemo = !demo.equals("none");
        var phones = providers.getIfAvailable(() -> new ConsoleSmsProvider(isDemo));
        var server = mail.getIfAvailable();
        return server == null
                ? new ConsoleMessageSender(isDemo)
                : new SmtpMessageSender(server, phones, settings.from());
    }

    @Bean
    RecurringTask<Void> deliverLetters(Postman postman) {
        return Tasks.recurring("messages.deliver", FixedDelay.ofSeconds(2))
                .execute((instance, context) -> postman.deliver());
    }

    @Bean
    RecurringTask<Void> forgetOldLetters(Postman postman) {
        return Tasks.recurring("messages.forget", Schedules.daily(Festival.ZONE, LocalTime.of(3, 20)))
                .execute((instance, context) -> postman.forget());
    }
}
