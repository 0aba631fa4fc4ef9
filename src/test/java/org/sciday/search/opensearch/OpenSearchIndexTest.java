package org.sciday.search.opensearch;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.sciday.search.SearchIndex;
import org.sciday.search.SearchIndexContract;
import org.sciday.search.SearchSettings;
import org.sciday.search.SearchSettings.Engine;

/** The same contract against a node that somebody runs: {@code SCIDAY_OPENSEARCH_URL=http://127.0.0.1:9200}. */
@EnabledIfEnvironmentVariable(named = "SCIDAY_OPENSEARCH_URL", matches = "http.+")
class OpenSearchIndexTest extends SearchIndexContract {

    private final OpenSearchClient client = new OpenSearchClient(
            new SearchSettings(Engine.OPENSEARCH, 4, 1, URI.create(System.getenv("SCIDAY_OPENSEARCH_URL")), null));
    private String alias = "";

    @Override
    protected SearchIndex open() {
        alias = "sciday-test-" + UUID.randomUUID();
        return new OpenSearchIndex(client, alias);
    }

    @AfterEach
    void leaveNothing() {
        client.delete("/" + alias + "-*");
    }
}
