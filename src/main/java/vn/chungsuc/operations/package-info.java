/** Running the product: embedded database, backup, integrity, administration pages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "files",
            "documents",
            "assessment",
            "reporting"
        })
@NullMarked
package vn.chungsuc.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
