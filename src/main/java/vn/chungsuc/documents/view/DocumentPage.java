package vn.chungsuc.documents.view;

import org.jspecify.annotations.Nullable;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.files.StoredFile;

import java.util.List;

/**
 * One paper of the register: its state, every freeze, signed copies, history.
 *
 * @param paper where it is shown as a paper; null: nowhere
 */
public record DocumentPage(
        Document document,
        @Nullable String paper,
        List<Frozen> freezes,
        List<StoredFile> copies,
        List<FormerRegistration> former,
        List<Happening> history) {}
