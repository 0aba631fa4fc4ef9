package org.sciday.units;

import java.util.List;
import java.util.Optional;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may find out about units without being one of them: names of approved units, lines, likenesses. */
@Service
public class Directory {

    private final NameStore names;

    Directory(NameStore names) {
        this.names = names;
    }

    @Transactional(readOnly = true)
    public Optional<UnitName> findApproved(UnitId id) {
        return names.findApproved(id);
    }

    /** The science associations of these regions, in this order: whom a new unit most likely belongs to. */
    @Transactional(readOnly = true)
    public List<UnitName> leadingIn(List<RegionCode> regions, int limit) {
        return names.leadingIn(regions, limit);
    }

    /** Units that a new one may be already. */
    @Transactional(readOnly = true)
    public List<SimilarUnit> similarTo(String name, String code, RegionCode region) {
        return names.similarTo(name, code, region);
    }

    @Transactional(readOnly = true)
    public List<Line> lines() {
        return names.lines();
    }
}
