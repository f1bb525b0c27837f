package vn.chungsuc.petitions;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/** A petition as it is raised; {@link Petition} says what the parts mean. */
public record NewPetition(
        RaisedBy raisedBy,
        @Nullable String raiser,
        Category category,
        String title,
        @Nullable String detail,
        @Nullable String event,
        @Nullable LocalDate eventFrom,
        @Nullable LocalDate eventTo,
        @Nullable String setId,
        List<Integer> criteria,
        LocalDate day,
        @Nullable LocalDate due,
        @Nullable String paper,
        @Nullable String sourceWords,
        @Nullable String sourcePath,
        Addressee to) {}
