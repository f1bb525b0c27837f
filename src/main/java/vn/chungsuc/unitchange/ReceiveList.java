package vn.chungsuc.unitchange;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.units.NationalUnits;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;

/** Keeps a list of changes to be looked through; nothing changes yet. */
@Service
class ReceiveList {

    private final ListStore store;
    private final StandingQueries standing;
    private final Clock clock;

    ReceiveList(ListStore store, StandingQueries standing, Clock clock) {
        this.store = store;
        this.standing = standing;
        this.clock = clock;
    }

    /**
     * @param level whose units all end; a list that leaves districts out of what is new says so
     *     itself
     */
    record Brought(
            String name,
            byte[] bytes,
            ChangeFile.Content content,
            LocalDate day,
            @Nullable String level) {}

    @Transactional
    int handle(Officer officer, Brought file) {
        officer.require(Permission.MANAGE_UNITS);
        var crossings = file.content().crosswalk();
        var rows =
                crossings == null
                        ? file.content().rows()
                        : new Crosswalk(
                                        standing.area(officer.scope(), file.day()),
                                        NationalUnits.read())
                                .rows(crossings);
        var level = crossings == null ? file.level() : Crosswalk.LEVEL;
        return keep(officer, file.name(), sha256(file.bytes()), file.day(), level, rows);
    }

    /** Typed into the form. */
    @Transactional
    int handle(
            Officer officer, String name, LocalDate day, @Nullable String level, List<Row> rows) {
        officer.require(Permission.MANAGE_UNITS);
        return keep(officer, name, null, day, level, rows);
    }

    private int keep(
            Officer officer,
            String name,
            @Nullable String sha256,
            LocalDate day,
            @Nullable String level,
            List<Row> rows) {
        return store.keep(
                new ListStore.New(
                        officer.scope().unitId(),
                        officer.accountId(),
                        name,
                        sha256,
                        day,
                        level,
                        rows),
                OffsetDateTime.now(clock));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
