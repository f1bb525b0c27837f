package vn.chungsuc.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.chungsuc.access.Accounts;
import vn.chungsuc.shared.Officer;
import vn.chungsuc.shared.Permission;
import vn.chungsuc.shared.Scope;
import vn.chungsuc.units.Unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One account for each role and place, in the order the sign-in page lists them. */
@Component
class DemoAccounts {

    /**
     * @param rosters offices that every archive of a level has
     */
    record Listed(Map<String, List<Account>> rosters, List<Group> groups) {

        List<Account> accounts(Group group) {
            return group.roster() == null
                    ? group.accounts()
                    : rosters.getOrDefault(group.roster(), List.of());
        }
    }

    /**
     * @param prefix of the accounts' names
     * @param archive the place ended on 30/6/2025
     */
    record Group(
            String place,
            String note,
            @Nullable String unit,
            @Nullable String districtOf,
            LocalDate on,
            boolean archive,
            @Nullable String prefix,
            @Nullable String roster,
            List<Account> accounts) {}

    /**
     * @param name null: the account bears its office's name, not a person's
     */
    record Account(
            String username,
            String role,
            @Nullable String name,
            String label,
            List<Integer> criteria,
            @Nullable String unit) {}

    private final Accounts accounts;
    private final DemoUnits units;

    DemoAccounts(Accounts accounts, DemoUnits units) {
        this.accounts = accounts;
        this.units = units;
    }

    /** The officer each account signs in as, by the account's name. */
    Map<String, Officer> make(String archiveLabel) {
        var officers = new HashMap<String, Officer>();
        int position = 0;
        var listed = DemoFiles.read("accounts.yaml", Listed.class);
        for (var group : listed.groups()) {
            var place = units.place(group.unit(), group.districtOf(), group.on());
            var note = group.archive() ? group.note() + " · " + archiveLabel : group.note();
            for (var account : listed.accounts(group)) {
                var officer = make(group, account, place, note, ++position);
                officers.put(officer.username(), officer);
            }
        }
        return officers;
    }

    private Officer make(Group group, Account account, Unit place, String note, int position) {
        var held = account.unit() == null ? place : units.place(account.unit(), null, group.on());
        var username =
                group.prefix() == null
                        ? account.username()
                        : group.prefix() + "." + account.username();
        var name =
                account.name() == null
                        ? account.label() + ", " + withSmallLetter(group.place())
                        : account.name();
        var id =
                accounts.handle(
                        username,
                        name,
                        null,
                        List.of(
                                Accounts.Assignment.of(
                                        account.role(), held.id(), account.criteria())),
                        new Accounts.Demo(group.place(), note, account.label(), position));
        return new Officer(
                id,
                username,
                name,
                account.label(),
                new Scope(held.id(), Set.copyOf(account.criteria())),
                Set.of(Permission.READ, Permission.ENTER_VALUES));
    }

    private static String withSmallLetter(String place) {
        return place.substring(0, 1).toLowerCase(Locale.ROOT) + place.substring(1);
    }
}
