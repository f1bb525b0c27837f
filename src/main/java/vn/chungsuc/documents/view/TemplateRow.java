package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.KeptTemplate;
import vn.chungsuc.documents.TemplateKind;

/**
 * A kind in the list of templates.
 *
 * @param inForce null: what comes with the product
 */
public record TemplateRow(TemplateKind kind, @Nullable KeptTemplate inForce, long drafts) {}
