package vn.chungsuc.inspections;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.tasks.Party;

import java.time.LocalDate;

/**
 * What was found, as it is written down.
 *
 * @param request null, with lead and day: a remark
 */
public record NewFinding(
        String words,
        @Nullable String setId,
        @Nullable Integer criterion,
        @Nullable String request,
        @Nullable Party lead,
        @Nullable String leadName,
        @Nullable LocalDate due) {}
