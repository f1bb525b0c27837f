/** What the pages of decisions, visits and programmes read. */
@NullMarked
package vn.chungsuc.assignments.view;

import org.jspecify.annotations.NullMarked;
