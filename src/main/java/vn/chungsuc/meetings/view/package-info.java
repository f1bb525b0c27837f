/** What the pages of meetings read. */
@NullMarked
package vn.chungsuc.meetings.view;

import org.jspecify.annotations.NullMarked;
