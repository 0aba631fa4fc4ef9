package org.sciday.circles.streets;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An extract as XML, packed by gzip or not. */
record OsmXml(Path file) implements Extract {

    private static final int BUFFER = 1 << 16;

    @Override
    public void eachStreet(Consumer<Street> seen) {
        each("way", xml -> street(xml).ifPresent(seen));
    }

    @Override
    public void eachPoint(PointSeen seen) {
        each("node", xml -> seen.see(
                Long.parseLong(value(xml, "id")),
                Double.parseDouble(value(xml, "lat")),
                Double.parseDouble(value(xml, "lon"))));
    }

    private void each(String element, Consumer<XMLStreamReader> seen) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var input = open()) {
            var xml = factory.createXMLStreamReader(input);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element)) {
                    seen.accept(xml);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("No extract of OpenStreetMap: " + file, e);
        }
    }

    private InputStream open() throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER) : bytes;
    }

    private static Optional<Street> street(XMLStreamReader xml) {
        var nodes = LongStream.builder();
        var tags = new HashMap<String, String>();
        try {
            while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("way")) {
                if (xml.isStartElement() && xml.getLocalName().equals("nd")) {
                    nodes.add(Long.parseLong(value(xml, "ref")));
                } else if (xml.isStartElement() && xml.getLocalName().equals("tag")) {
                    tags.put(value(xml, "k"), value(xml, "v"));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A way that does not end", e);
        }
        return Street.of(nodes.build().toArray(), tags);
    }

    private static String value(XMLStreamReader xml, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute))
                .orElseThrow(() -> new IllegalStateException(
                        "No " + attribute + " in line " + xml.getLocation().getLineNumber()));
    }
}
