package vn.chungsuc.review;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Who verifies and who appraises, by date: {@code procedures/*.yaml}. A new rule is a new line
 * there.
 */
record Procedure(String id, String name, List<Step> steps) {

    static final Procedure RECOGNITION = read("xet-cong-nhan.yaml");

    /**
     * @param step VERIFY or APPRAISE
     */
    record Step(String step, String name, List<Named> actors) {}

    /**
     * @param from the first day it holds; null: from the beginning
     * @param until the first day it holds no more; null: open
     * @param level of the unit it must belong to; null: any above
     * @param confirmed false: shown with «cần xác nhận»
     * @param days working days the step may take; null: the law at hand does not say
     */
    record Named(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String by,
            @Nullable String level,
            @Nullable String act,
            boolean confirmed,
            @Nullable Integer days) {

        boolean holdsOn(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
        }
    }

    /** The actor of one step on a day, with the step's own name. */
    record Doer(
            String step,
            String by,
            @Nullable String level,
            @Nullable String act,
            boolean confirmed,
            @Nullable Integer days) {}

    Doer on(String step, LocalDate day) {
        var wanted =
                steps.stream().filter(one -> one.step().equals(step)).findFirst().orElseThrow();
        var named =
                wanted.actors().stream().filter(one -> one.holdsOn(day)).findFirst().orElseThrow();
        return new Doer(
                wanted.name(),
                named.by(),
                named.level(),
                named.act(),
                named.confirmed(),
                named.days());
    }

    Actor.Turn turn(LocalDate day) {
        return new Actor.Turn(on("VERIFY", day), on("APPRAISE", day));
    }

    private static Procedure read(String name) {
        var yaml =
                YAMLMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build();
        try (var file = Procedure.class.getResourceAsStream("/procedures/" + name)) {
            return yaml.readValue(Objects.requireNonNull(file, name), Procedure.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
