/** Figures from people without an account: a one-time link, answers, their review. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "assessment"
        })
@NullMarked
package vn.chungsuc.collection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
