/** Measures the budgets on the packaged product, from outside: processes, HTTP and plain JDBC. */
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
            "reporting",
            "operations"
        })
@NullMarked
package vn.chungsuc.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
