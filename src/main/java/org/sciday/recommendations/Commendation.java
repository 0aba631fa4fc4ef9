package org.sciday.recommendations;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** After the notice: objections answered, the list commended, certificates issued and checked. */
@Service
public class Commendation {

    /** Digits only, so that it is read out and typed easily; far too many to be guessed. */
    private static final int LENGTH = 16;

    private static final String OBJECTION = "recommendations.objection";

    private final RoundStore rounds;
    private final EntryStore entries;
    private final NoticeObjectionStore objections;
    private final CertificateStore certificates;
    private final PublicNotices notices;
    private final RoundAccess access;
    private final Courier courier;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Commendation(
            RoundStore rounds,
            EntryStore entries,
            NoticeObjectionStore objections,
            CertificateStore certificates,
            PublicNotices notices,
            RoundAccess access,
            Courier courier,
            Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.objections = objections;
        this.certificates = certificates;
        this.notices = notices;
        this.access = access;
        this.courier = courier;
        this.clock = clock;
    }

    /** With names and phones, for those who answer; each look is kept in the trail. */
    @Transactional
    public List<NoticeObjection> objections(RoundId id, Viewer by) {
        access.seeToManage(id, by);
        var found = objections.of(id);
        if (!found.isEmpty()) {
            courier.record(by, "recommendations.objections-read", RoundAccess.TYPE, id.value(), Map.of("count", found.size()));
        }
        return found;
    }

    @Transactional(readOnly = true)
    public int openObjections(RoundId id, Viewer by) {
        access.seeAsHead(id, by);
        return objections.countOpen(id);
    }

    /** Upheld or not; the objector is told. Whom it concerns can be taken off the list until the decision. */
    @Transactional
    public RoundId answer(NoticeObjectionId id, boolean upheld, String words, Viewer by) {
        var objection = objections.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
        access.seeToManage(objection.round(), by);
        if (words.isBlank() || words.length() > 500) {
            throw InvalidInput.of("answer", "recommendations.answer-needed");
        }
        if (!objections.answer(id, upheld, words.strip(), by, clock.instant())) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        courier.record(by, "recommendations.objection-answered", OBJECTION, id.value(), Map.of("upheld", upheld));
        courier.tell(objection.account(), "recommendations.told.answered", "/public-notices/" + objection.round());
        return objection.round();
    }

    /** Which round an objection is about, for those who answer it. */
    @Transactional(readOnly = true)
    public RoundId roundOf(NoticeObjectionId id, Viewer by) {
        var objection = objections.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
        return access.seeToManage(objection.round(), by).id();
    }

    /** Takes somebody off the list while the notice runs: the consequence of an objection that was upheld. */
    @Transactional
    public RoundId takeOff(EntryId id, Viewer by) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
        var round = courier.roundOf(entry);
        if (access.seeToManage(round, by).state() != Round.State.SHOWN) {
            throw new RuleBroken("recommendations.not-shown");
        }
        entries.rank(id, null);
        courier.record(by, "recommendations.taken-off", RoundAccess.TYPE, round.value(), Map.of("entry", entry.name()));
        return round;
    }

    /** When the notice is over and every objection has its answer. Each of the list gets a certificate. */
    @Transactional
    public void decide(RoundId id, Viewer by) {
        var round = access.seeToManage(id, by);
        rounds.lock(id);
        if (round.isOpen()) {
            throw new RuleBroken("recommendations.not-shown");
        }
        if (round.takesObjections(clock.instant())) {
            throw new RuleBroken("recommendations.notice-runs");
        }
        if (objections.countOpen(id) > 0) {
            throw new RuleBroken("recommendations.objections-wait");
        }
        issue(id, clock.instant(), by);
    }

    /** Writes down, for the platform itself, what was shown and decided before: an accepted order, with the days of then. */
    @Transactional
    public void enrol(RoundId id, Instant shownAt, Instant decidedAt, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        rounds.lock(id);
        rounds.backdate(id, shownAt);
        if (!rounds.show(id, shownAt)) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        issue(id, decidedAt, by);
    }

    private void issue(RoundId id, Instant at, Viewer by) {
        var notice = notices.get(id);
        if (!rounds.decide(id, at)) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        notice.entries().forEach(entry -> certificates.add(certificate(notice, entry, at)));
        courier.record(by, "recommendations.decided", RoundAccess.TYPE, id.value(), Map.of("certificates", notice.entries().size()));
    }

    /** By its code, however it is typed. */
    @Transactional(readOnly = true)
    public Optional<Certificate> find(String code) {
        var plain = code.replaceAll("[\\s-]", "");
        return plain.length() == LENGTH ? certificates.find(plain) : Optional.empty();
    }

    @Transactional(readOnly = true)
    public List<Certificate> certificatesOf(RoundId id) {
        return certificates.of(id);
    }

    /** What turned out to be wrong afterwards: whoever checks the certificate sees that it no longer holds, and why. */
    @Transactional
    public RoundId withdraw(EntryId id, String reason, Viewer by) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("recommendations.not-found"));
        access.seeToManage(courier.roundOf(entry), by);
        var certificate = certificates.find(id).orElseThrow(() -> new RuleBroken("recommendations.none-issued"));
        if (reason.isBlank() || reason.strip().length() > 200) {
            throw InvalidInput.of("reason", "recommendations.withdrawal-reason");
        }
        if (!certificates.withdraw(certificate.code(), reason.strip(), clock.instant())) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        var after = Map.of("code", certificate.code(), "name", certificate.name(), "reason", reason.strip());
        courier.record(by, "recommendations.certificate-withdrawn", RoundAccess.TYPE, certificate.round().value(), after);
        return certificate.round();
    }

    private Certificate certificate(PublicNotice notice, Entry entry, Instant at) {
        return new Certificate(
                freshCode(),
                entry.id(),
                notice.round().id(),
                entry.kind(),
                entry.name(),
                entry.unitName(),
                notice.campaignName(),
                notice.headName(),
                Festival.dateOf(at),
                "");
    }

    private String freshCode() {
        return random.ints(LENGTH, 0, 10)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining());
    }
}
