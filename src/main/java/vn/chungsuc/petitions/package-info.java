/** Obstacles and petitions: what units ask of the offices above, and what comes of it. */
@ApplicationModule(
        allowedDependencies = {"shared", "journal", "units", "access", "criteria", "people"})
@NullMarked
package vn.chungsuc.petitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
