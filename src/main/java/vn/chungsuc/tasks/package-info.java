/** Who is to do what by when: tasks, their progress and lateness, from whatever they come. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "files"
        })
@NullMarked
package vn.chungsuc.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
