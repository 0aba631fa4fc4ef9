package org.sciday.notices.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.ImportPreview;
import org.sciday.campaigns.Part;
import org.sciday.notices.FindingField;
import org.sciday.notices.Hue;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeReader;
import org.sciday.notices.Reading;
import org.sciday.notices.WorkTarget;
import org.sciday.shared.FieldError;

/**
 * A notice and what is read out of it, side by side.
 *
 * @param sameAsAbove parts that the campaign above states in the same words
 * @param inherited parts that the notice does not mention and the campaign above states
 * @param targets what annual work points set themselves to reach
 * @param assisted whether to read again sends the text to a language model
 * @param trouble what became of the person's last step when it could not be done
 */
public record ReadingPage(
        Notice notice,
        Reading reading,
        MarkedText text,
        List<FindingCard> cards,
        List<CampaignLine> parents,
        @Nullable String parentName,
        Set<Part<?>> sameAsAbove,
        List<ImportPreview.Proposal<?>> inherited,
        List<WorkTarget> targets,
        @Nullable Editor editor,
        boolean assisted,
        @Nullable FieldError trouble) {

    public ReadingPage {
        cards = List.copyOf(cards);
        parents = List.copyOf(parents);
        sameAsAbove = Set.copyOf(sameAsAbove);
        inherited = List.copyOf(inherited);
        targets = List.copyOf(targets);
    }

    public String path() {
        return "/desk/notices/" + notice.id() + "/reading";
    }

    public boolean mayDecide() {
        return notice.campaign() == null && notice.state() != Notice.State.WITHDRAWN;
    }

    /** Rules have become better since it was read. */
    public boolean isOutdated() {
        return mayDecide() && reading.verdict().reader() < NoticeReader.VERSION;
    }

    /** Sections of the campaign's sheet that have something to show. */
    public List<Part.Section> sections() {
        return Arrays.stream(Part.Section.values())
                .filter(section -> !cardsOf(section).isEmpty())
                .toList();
    }

    public List<FindingCard> cardsOf(Part.Section section) {
        return cards.stream()
                .filter(card -> card.finding().field().section() == section && !isFolded(card))
                .toList();
    }

    /** Said like above: the campaign will follow, so there is little to look at. */
    public List<FindingCard> folded() {
        return cards.stream().filter(this::isFolded).toList();
    }

    private boolean isFolded(FindingCard card) {
        return sameAsAbove.contains(card.finding().field().part()) && !card.finding().isRejected();
    }

    public int decided() {
        return (int) (cards.size() - reading.countOpen());
    }

    public int safe() {
        return reading.safe().size();
    }

    public int accepted() {
        return reading.accepted().size();
    }

    public boolean canUndo() {
        return mayDecide() && !reading.steps().isEmpty();
    }

    public List<FindingField> fields() {
        return List.of(FindingField.values());
    }

    public List<Hue> hues() {
        return List.of(Hue.values());
    }

    public Map<String, String> parentOptions() {
        return parents.stream()
                .collect(Collectors.toMap(
                        line -> line.id().toString(),
                        CampaignLine::name,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
