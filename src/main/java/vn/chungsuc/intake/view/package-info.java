/** What the templates of the intake read. */
@NullMarked
package vn.chungsuc.intake.view;

import org.jspecify.annotations.NullMarked;
