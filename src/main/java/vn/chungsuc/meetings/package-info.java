/**
 * Meetings: how often bodies are to meet, who is asked, what is said, what is concluded and done.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "journal",
            "units",
            "access",
            "criteria",
            "people",
            "documents",
            "handin",
            "petitions",
            "tasks"
        })
@NullMarked
package vn.chungsuc.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
