/**
 * The way of a sheet between a unit and those above it: agreed, handed in, answered indicator by
 * indicator, concluded.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "files",
            "assessment"
        })
@NullMarked
package vn.chungsuc.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
