package vn.chungsuc.meetings.view;

import vn.chungsuc.meetings.Rule;
import vn.chungsuc.people.Body;
import vn.chungsuc.shared.TypedForm;

import java.time.LocalDate;
import java.util.List;

/** How often bodies are to meet. */
public record RulesPage(
        List<Rule> rules, LocalDate today, List<Body> bodies, TypedForm form, boolean may) {}
