package org.sciday.discovery.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.shared.Festival;
import org.sciday.shared.web.DateText;

/**
 * A list as news: RSS 2.0 or Atom.
 *
 * @param page where people read it; {@code own}: where this feed is
 */
record Feed(String title, String page, String own, String site, List<ProgrammeCard> cards) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    String rss() {
        return write(xml -> {
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            element(xml, "title", title);
            element(xml, "link", page);
            element(xml, "description", title);
            element(xml, "language", "zh-cn");
            element(xml, "lastBuildDate", rfc(updated()));
            xml.writeEmptyElement("atom", "link", ATOM);
            xml.writeAttribute("href", own);
            xml.writeAttribute("rel", "self");
            xml.writeAttribute("type", "application/rss+xml");
            for (var card : cards) {
                xml.writeStartElement("item");
                element(xml, "title", card.title());
                element(xml, "link", site + card.path());
                element(xml, "description", text(card));
                element(xml, "pubDate", rfc(card.publishedAt()));
                xml.writeStartElement("guid");
                xml.writeAttribute("isPermaLink", "true");
                xml.writeCharacters(site + card.path());
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    String atom() {
        return write(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            element(xml, "title", title);
            element(xml, "id", own);
            element(xml, "updated", updated().toString());
            link(xml, page, "alternate");
            link(xml, own, "self");
            for (var card : cards) {
                xml.writeStartElement("entry");
                element(xml, "title", card.title());
                element(xml, "id", "urn:uuid:" + card.id());
                element(xml, "updated", card.changedAt().toString());
                element(xml, "published", card.publishedAt().toString());
                link(xml, site + card.path(), "alternate");
                xml.writeStartElement("author");
                element(xml, "name", card.unit());
                xml.writeEndElement();
                element(xml, "summary", text(card));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        });
    }

    /** When and where first: that is what readers of news want to know. */
    private static String text(ProgrammeCard card) {
        var next = card.next();
        var place = next.place() == null ? "" : " " + next.place();
        return DATES.span(next.startsAt(), next.endsAt()) + place + "\n" + card.summary();
    }

    private Instant updated() {
        return cards.stream().map(ProgrammeCard::changedAt).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static String rfc(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(Festival.ZONE));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String href, String rel) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("href", href);
        xml.writeAttribute("rel", rel);
    }

    private static String write(Writing writing) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            writing.to(xml);
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
