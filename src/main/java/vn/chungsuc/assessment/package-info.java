/** Values a unit reports, judged on saving; carried, declared, rolled up. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "files",
            "documents"
        })
@NullMarked
package vn.chungsuc.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
