package org.sciday.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.sciday.search.SearchSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to OpenSearch in its REST words. Everything but "not there" is an error. */
final class OpenSearchClient {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final int FIRST_ERROR = 400;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final @Nullable String authorization;

    OpenSearchClient(SearchSettings settings) {
        this.address = settings.address();
        this.authorization = settings.authorization();
    }

    JsonNode get(String path) {
        return read(send("GET", path, null, "application/json"), path);
    }

    JsonNode post(String path, JsonNode body) {
        return read(send("POST", path, body.toString(), "application/json"), path);
    }

    JsonNode put(String path, JsonNode body) {
        return read(send("PUT", path, body.toString(), "application/json"), path);
    }

    JsonNode delete(String path) {
        return read(send("DELETE", path, null, "application/json"), path);
    }

    /** Lines of JSON, of which none may fail for another reason than that a newer document is there already. */
    void bulk(String path, String lines) {
        var answer = read(send("POST", path, lines, "application/x-ndjson"), path);
        if (answer.path("errors").asBoolean()) {
            for (var item : answer.path("items")) {
                var outcome = item.iterator().next();
                var status = outcome.path("status").asInt();
                if (status >= FIRST_ERROR && status != 409 && status != NOT_FOUND) {
                    throw new IllegalStateException("OpenSearch did not take a document: " + outcome);
                }
            }
        }
    }

    boolean has(String path) {
        return send("HEAD", path, null, "application/json").statusCode() != NOT_FOUND;
    }

    private static JsonNode read(HttpResponse<String> answer, String path) {
        if (answer.statusCode() >= FIRST_ERROR) {
            throw new IllegalStateException("OpenSearch answered " + answer.statusCode() + " to " + path + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, @Nullable String body, String type) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(LONGEST)
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
