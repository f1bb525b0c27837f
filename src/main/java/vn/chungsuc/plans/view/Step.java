package vn.chungsuc.plans.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.plans.PlanState;

import java.time.OffsetDateTime;

/** Who brought a plan to which state, when, and why. */
public record Step(PlanState state, @Nullable String reason, String who, OffsetDateTime at) {}
