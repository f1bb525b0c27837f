/** Who owes whom which report, and when: rules, obligations, hand-ins and their lateness. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "people",
            "files",
            "documents"
        })
@NullMarked
package vn.chungsuc.handin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
