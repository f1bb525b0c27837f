package vn.chungsuc.analysis.view;

import java.time.OffsetDateTime;

/** A view somebody named, as a link with its choices. */
public record SavedView(int id, String name, String path, OffsetDateTime savedAt) {}
