package org.sciday.notices.assistant;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sciday.notices.NoticeAssistant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks a service that speaks as OpenAI does. Once, within a time, for an answer of bounded size; what goes wrong is logged. */
@Component
public final class ChatAssistant implements NoticeAssistant {

    private static final Logger LOG = LoggerFactory.getLogger(ChatAssistant.class);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long LARGEST_ANSWER = 512 << 10;
    private static final int FINE = 200;

    private final AssistantSettings settings;

    public ChatAssistant(AssistantSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean isOn() {
        return settings.url() != null;
    }

    @Override
    public List<Suggestion> suggest(String text) {
        var url = settings.url();
        return url == null || text.length() > settings.longest()
                ? List.of()
                : answer(request(url, text)).map(ChatAnswer::suggestions).orElse(List.of());
    }

    private HttpRequest request(URI url, String text) {
        var address = url.toString().replaceFirst("/+$", "") + "/chat/completions";
        var request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(ChatQuestion.about(text, settings.model())));
        var key = settings.key();
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        return request.build();
    }

    private Optional<String> answer(HttpRequest request) {
        try (var client = HttpClient.newBuilder().connectTimeout(CONNECT).build()) {
            var coming = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
            try {
                return body(coming.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException | ExecutionException silent) {
                LOG.warn("The assistant gave no answer: {}", silent.toString());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            client.shutdownNow();
            return Optional.empty();
        }
    }

    private static Optional<String> body(HttpResponse<String> answer) {
        if (answer.statusCode() != FINE) {
            LOG.warn("The assistant answered {}", answer.statusCode());
            return Optional.empty();
        }
        return Optional.of(answer.body());
    }
}
