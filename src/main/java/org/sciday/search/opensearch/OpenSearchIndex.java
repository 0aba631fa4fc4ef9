package org.sciday.search.opensearch;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.sciday.search.Found;
import org.sciday.search.Rebuild;
import org.sciday.search.Search;
import org.sciday.search.SearchDocument;
import org.sciday.search.SearchIndex;
import org.sciday.search.Standing;
import org.springframework.util.Assert;

/**
 * An index behind an alias. While it is made anew a second alias names the one in the making, and every node writes to both, so
 * that it does not matter which node rebuilds.
 */
final class OpenSearchIndex implements SearchIndex {

    private static final String MADE = "made";
    private static final String SEEN = "seen";
    private static final String BULK = "/_bulk?refresh=true";

    private final OpenSearchClient client;
    private final String alias;
    private final String making;

    /** What this node removed while it rebuilds, which must not come back. */
    private final Set<UUID> removed = ConcurrentHashMap.newKeySet();

    OpenSearchIndex(OpenSearchClient client, String alias) {
        this.client = client;
        this.alias = alias;
        this.making = alias + "-making";
        if (!client.has("/_alias/" + alias)) {
            named(alias);
        }
    }

    /** A new index under the alias. */
    private String named(String as) {
        var name = alias + "-" + UUID.randomUUID();
        var mapping = OpenSearchDocuments.mapping();
        mapping.putObject("aliases").putObject(as);
        client.put("/" + name, mapping);
        return name;
    }

    @Override
    public void put(Collection<SearchDocument> documents) {
        if (documents.isEmpty()) {
            return;
        }
        var lines = OpenSearchDocuments.lines("index", documents);
        if (client.has("/_alias/" + making)) {
            client.bulk("/" + making + BULK, lines);
        }
        client.bulk("/" + alias + BULK, lines);
    }

    @Override
    public void remove(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        removed.addAll(ids);
        var lines = ids.stream().map("{\"delete\":{\"_id\":\"%s\"}}\n"::formatted).collect(Collectors.joining());
        if (client.has("/_alias/" + making)) {
            client.bulk("/" + making + BULK, lines);
        }
        client.bulk("/" + alias + BULK, lines);
    }

    @Override
    public Found find(Search search) {
        return new OpenSearchFind(client, alias).find(search);
    }

    @Override
    public List<String> suggest(String typed, int limit) {
        return new OpenSearchDictionary(client, alias).suggest(typed, limit);
    }

    @Override
    public Optional<String> didYouMean(String words) {
        return new OpenSearchDictionary(client, alias).didYouMean(words);
    }

    @Override
    public long count() {
        return client.get("/" + alias + "/_count").path("count").asLong();
    }

    @Override
    public Optional<Standing> standing() {
        return client.get("/" + alias + "/_mapping").valueStream()
                .map(index -> index.at("/mappings/_meta"))
                .filter(meta -> meta.has(MADE))
                .map(meta -> new Standing(
                        Instant.parse(meta.path(MADE).asString()), Instant.parse(meta.path(SEEN).asString())))
                .findFirst();
    }

    @Override
    public void keepSeen(Instant moment) {
        standing().ifPresent(standing -> keep(alias, new Standing(standing.madeAt(), moment)));
    }

    private void keep(String index, Standing standing) {
        var meta = OpenSearchQueries.object();
        meta.putObject("_meta")
                .put(MADE, standing.madeAt().toString())
                .put(SEEN, standing.seenAt().toString());
        client.put("/" + index + "/_mapping", meta);
    }

    @Override
    public boolean isOurs() {
        return true;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Rebuild rebuild() {
        Assert.state(!client.has("/_alias/" + making), "Two rebuilds at once");
        removed.clear();
        var next = named(making);
        return new Rebuild() {

            private boolean swapped;

            @Override
            public void add(Collection<SearchDocument> documents) {
                var wanted = documents.stream().filter(document -> !removed.contains(document.id())).toList();
                if (!wanted.isEmpty()) {
                    client.bulk("/" + next + "/_bulk", OpenSearchDocuments.lines("create", wanted));
                }
            }

            @Override
            public void swap(Instant begun) {
                keep(next, new Standing(begun, begun));
                swapTo(next);
                swapped = true;
            }

            @Override
            public void close() {
                if (!swapped) {
                    client.delete("/" + next);
                }
            }
        };
    }

    /** In one step for all who ask. */
    private void swapTo(String next) {
        client.post("/" + next + "/_refresh", OpenSearchQueries.object());
        var old = client.get("/_alias/" + alias).properties().stream().map(Map.Entry::getKey).toList();
        var body = OpenSearchQueries.object();
        var actions = body.putArray("actions");
        actions.addObject().putObject("remove").put("index", next).put("alias", making);
        actions.addObject().putObject("add").put("index", next).put("alias", alias);
        old.forEach(name -> actions.addObject().putObject("remove_index").put("index", name));
        client.post("/_aliases", body);
    }

    @Override
    public void close() {}
}
