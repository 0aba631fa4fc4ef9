package org.sciday._support;

import java.util.List;
import java.util.UUID;
import org.sciday.activities.Activities;
import org.sciday.evaluations.EvaluationId;
import org.sciday.evaluations.Evaluations;
import org.sciday.evaluations.Experts;
import org.sciday.evaluations.IndicatorId;
import org.sciday.evaluations.Indicators;
import org.sciday.evaluations.ObjectionId;
import org.sciday.evaluations.Objections;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;

/** An evaluation of the house by its county, with the resident as expert and an objection of the unit. */
final class MatrixEvaluations {

    private MatrixEvaluations() {}

    static EvaluationId evaluation(MatrixThings things) {
        return things.once("evaluation", () -> {
            var manager = things.house().viewer(Role.MANAGER);
            var campaign = things.bean(Activities.class).get(things.held()).campaign();
            var id = things.bean(Evaluations.class).begin(campaign, UUID.randomUUID(), manager);
            things.bean(Experts.class).invite(id, things.house().resident().address(), manager);
            things.bean(Evaluations.class).open(id, manager);
            return id;
        });
    }

    static AccountId expert(MatrixThings things) {
        evaluation(things);
        return things.house().resident().id();
    }

    static IndicatorId indicator(MatrixThings things) {
        var all = things.bean(Indicators.class).of(evaluation(things), things.house().viewer(Role.MANAGER));
        return List.copyOf(all).getFirst().id();
    }

    static ObjectionId objection(MatrixThings things) {
        return things.once("objection", () -> {
            var id = evaluation(things);
            var clerk = things.house().viewer(Role.CLERK);
            var unit = things.house().unit();
            var objections = things.bean(Objections.class);
            objections.make(id, unit, indicator(things), "漏计一项", UUID.randomUUID(), clerk);
            return objections.of(id, unit, clerk).getFirst().id();
        });
    }
}
