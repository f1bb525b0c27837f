package vn.chungsuc.documents.view;

import vn.chungsuc.documents.Document;
import vn.chungsuc.documents.Frozen;
import vn.chungsuc.files.StoredFile;

import java.util.List;

/** One paper of the register: its state, every freeze, signed copies, history. */
public record DocumentPage(
        Document document,
        List<Frozen> freezes,
        List<StoredFile> copies,
        List<FormerRegistration> former,
        List<Happening> history) {}
