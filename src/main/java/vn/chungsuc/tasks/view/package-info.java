/** What the pages of tasks read. */
@NullMarked
package vn.chungsuc.tasks.view;

import org.jspecify.annotations.NullMarked;
