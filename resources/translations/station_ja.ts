<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>station</name>
  <message>
   <source> Heat </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Mute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Unmute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'open_clip_pytorch_model.bin' of {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>({added} new, {removed} gone)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 excluded area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 golden sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 in </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 inspection with “{text}” in the serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 of 1 known bad part would pass: part 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 of {total} known bad parts would pass: part {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 part could not be judged and proves nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 part recorded today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 part waits to be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 thing to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A code came without its end and was not taken: {code}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A false-reject rate of {rate:g} cannot be wanted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fault came before the part was judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A golden sample's score is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A known-bad sample's score is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing feature can go unseen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing feature is not seen: {ratio:.1f} × the reject limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing feature is seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing feature is seen: {ratio:.1f} × the reject limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A missing feature may go unseen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A network camera is set on its own web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part is judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part proves once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A part's score is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture came: {width} × {height} pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A picture comes from the camera step, or with the first golden sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A quick look first; every part that is not clearly good is looked at in detail.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A shape keeps three corners: select the whole shape to delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single golden sample has no other to be judged against: its score only stands in for one, and no rate follows from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A study needs parts with a name of their own, each shown at least once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accurate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acknowledge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activate as new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adaptive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add golden samples: pictures of parts known to be good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add parts of another hour or lot, or later ones will look unusual.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alarm: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align to the first golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aligned parts lie alike: switch the alignment off first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All</source>
   <comment>pictures</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All inspections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All lots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All recipes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} known bad parts would be held back ({verdicts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} pictures were the same to the last bit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All, up to 100 000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An image of {detail} cannot be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another station (process {pid}) already records into {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply as new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Apply or discard the change first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As Accurate-WinCLIP published its tables.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As WinCLIP was published (Eq. 6).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Auto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to suggested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the limits in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad parts that would only be reviewed and no longer rejected: {count} ({parts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad parts' words left of 0, good parts' words right of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bad: {before} → {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blink (Space)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked: a confirmed bad part would pass ({parts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocked: {count} confirmed bad parts would pass ({parts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blurred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both rates are of the parts that people looked at, not of the whole production.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CAMERA LOST</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calibration</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called defective: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called good: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera lost {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera {fps:.0f} fps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Camera –</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelled: nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancelling…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture a {sample}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture needs a live picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture needs the camera: stop the run first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture or import golden samples: pictures of parts known to be good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture parts for proof here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture takes this part and shows the next one; Next leaves it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Capture that sample again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Causes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes were not saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart of causes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart of scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart of times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chart of verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check cable and power; on USB, connect it to the machine itself and not to a hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check camera and disk, and compare the last rows with the parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check camera, light and what lies before it, then start again; if it stays, set the product up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check for other light and the exposure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check how it is written and that this machine is in the camera's network, or use the camera's IP address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check its cable and power; the station connects again by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check light, camera and fixture against the golden sample, then acknowledge. Judging goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that it is complete and made for this model; fetch it again if in doubt.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the disk is not slow or full, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check that the file is complete; save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the cable and that no other program uses it, then choose it again (inspector cameras lists them).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the camera's power and network cable, its IP address, and firewalls in between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the camera, then start again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the disk and the folder's permissions; a backup lies beside it where one was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the lamp and daylight. If the light is to stay so, take new golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the lamp, the lens cap and the exposure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the lens and its distance, and whether something covers it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path; PNG, JPEG, TIFF, BMP and WebP files count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the path; a relative one starts in the folder of the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check the port in the address (RTSP mostly 554), and that the stream is switched on in the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Check user name, password and path in the address, and that the camera sends H.264, H.265 or MJPEG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a part first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a part in the row first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recipe first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a recipe: scores of different recipes do not compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a setting within its range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a version to look at it, to compare it, or to return to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another detector, or leave that out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose at least one part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose how parts are compared, then let the golden samples suggest the limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose more than one tile first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of the two: alignment, or golden samples learned turned or mirrored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose one of those that do: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose parts and try it: nothing is stored by that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose the part whose decision is to be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen on the set-up page, in step 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chosen: {references} as golden samples, {tuning} for the limits only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean the lens and focus it; keep the part still.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean up now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the fault, inspect the part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the place and sample it, then lay a part down and sample that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clear the serial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cleared by the quick look alone: {count}. These limits would judge such parts in detail, with what verdict is not known: they are in no count after the arrow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close other programs that use it ({users}), then pull its cable and plug it in again. If a setting is refused, choose another one on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close the other program that uses it (another station?), or choose another port.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours of the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns of tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparing words… golden sample {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed good parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed good parts of {recipe}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy for support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DEFECT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dark</source>
   <comment>colours</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Database {size_mb:.1f} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date, inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date, quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date, released by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide about the parts that were flagged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide on the parts that wait for review, or allow more space: their pictures are kept until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decided on: {decided}; wrongly failed {false_rejects}, wrongly passed {escapes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions: {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defect (R)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defect of this type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defect: {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defective parts passed: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Defects, as people called them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted to keep the disk quota: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleting the oldest pictures… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demo: untrained model — scores come from the golden samples alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Detailed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Diagnosis of the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk unreachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disk {free_gb:.0f} GB free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Do without: let words alone judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag a limit, or move it with the arrow keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag from corner to corner, or tap two corners. Esc cancels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag it or a corner; tap a + for one more corner. Arrow keys move by one pixel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag it, a corner or a side; arrow keys move it by one pixel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw an outline around what is judged, or leave areas out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw at least three corners.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw defects and look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw it at least {side} pixels wide and high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw on what the camera shows now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw what is judged. Leave out what may differ on good parts, such as labels or the fixture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing {shape}, 1 corner set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing {shape}, no corners set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing {shape}, {count} corners set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn on golden samples; real defects may be harder to see.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawn on pictures of {drawn} pixels; these have {shown}. Draw it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each golden sample is then learned so too; the model needs that much longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Either the limits are too low for such parts, or something has changed since the golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escapes are not known: nobody called a judged part defective.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Escapes are not known: nobody decided on a part that passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every one of these parts was judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every part is judged by itself: no trigger needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every part is looked at in all windows: the sharpest map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every part is moved and turned to lie like it. A part that cannot be aligned is not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every part of today was judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exclude less.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exclude polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exclude rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expose shorter, lower the gain, or dim the light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exposure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FAIL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>FAULT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Failed: {failures}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>False rejects are not known: nobody called a judged part good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fault {since}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fetching weights… {done} of {of} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures in the words are those of the last part. None of these counts as good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill the picture with the part, make it sharp, and let nothing be burnt out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find out on these samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the camera's sizes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings on the golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finish the study, or begin it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First and last part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Flagged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Focus: {measure}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder of pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Folder {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget the best focus so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free space on the station's disk. Judging stops when a part cannot be recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free space or move the data folder; the station stays in FAULT until it can record again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free space where the records go.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GOOD</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give a file that was trained for this detector and these weights; inspector train-adapters DATASET makes one from pictures with masks of their defects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give an RGB image as uint8 with shape (height, width, 3).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give image files (PNG, JPEG, TIFF, BMP, WebP), or a folder that holds some.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it in seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the recipe a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the user the right to read it, or copy it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through its steps here and release it: camera and light of this station may differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go through step {number} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number} cannot be used with this region and alignment ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number} differs from all the others. Is it a good part, lying like the others? If not, remove it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number} is less sharp than the others. Check the focus, remove it and capture it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number} is no longer stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden sample {number} shows the same part as golden sample {other}, unmoved: it adds nothing. Capture another part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples (train/good): {count}. No part of this selection was decided on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples (train/good): {count}. Parts (test): {parts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples have different sizes ({sizes}): keep those of one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples must pass and known bad parts must not, or nothing is produced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Golden samples: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good (A)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts look like {words}: better left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts look like {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts rejected: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts that may be rejected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good parts vary by a factor of {factor:.1f}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Good: {before} → {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Grey is allowed, dashed the golden samples, ◆ not allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half of the last parts stay below the first figure, 95 % below the second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat (H)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat from {review} on, reject limit {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Histogram of red, green and blue, dark on the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold still…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a part is judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How closely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the trial is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How parts come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How words and pictures go together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import good parts that prove the limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import good parts that set the limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import parts known to be bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import recipe…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import {samples} from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Importing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In {seconds}… Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspect the part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspect the part again; if it stays, check the camera's cable and the load of this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspect this serial again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection station</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection station — demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection station, {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection {sequence} cannot be run again: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspection's UUID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections come faster than they can be recorded ({pending} wait).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspections found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install the packages of pyproject.toml again (uv sync --reinstall).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Install them with:

    {command}

Or run it without a window: inspector run --demo --headless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Interval between two parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is anything seen on this product?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It could not be opened: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is judged when it lies still.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is used from the next start on the run page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It opened in {seconds:.1f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It stopped giving pictures: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was not judged: there is no score to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its maps would be wrong, so it is not used. Reinstall with the versions in pyproject.toml (uv sync --reinstall); if it stays, report it with the output of 'uv pip list'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judge that part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judge the whole picture again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged by words alone: no golden sample to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged on the button, the space bar or a line controller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged once when a part is laid down and lies still; sampled in step 4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judged when a part is laid down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judges the stored picture with the recipe version and golden samples of that day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judging drawn defects… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judging stored parts with both sets… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Judging…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep golden sample {number}: {finding}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep it as proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep one picture in 1 or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep them: they fit the present settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keys in the review: {keys}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known bad part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known bad part {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known bad parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known bad parts: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known kinds: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known recipes: {known}. New ones are made on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known variants: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Laid down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 10 000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 2000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 500</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learned when the demo was started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning golden samples… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out and try again; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out, or use one of {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave-one-out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out because no picture of them is stored: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: {undecided} parts that nobody decided on or was unsure of, and {missing} whose picture is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light</source>
   <comment>colours</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Light, golden samples are 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Likeness to the golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits that fit these parts are not proven by them: watch the next parts, or prove them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits that were moved with these scores in sight are no longer proven by them: then capture new proof parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits, weights and software in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line controller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line: share that passed, of all parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listens on {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loading model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest time from trigger to verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look for glare and shadows on the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking for the oldest pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lot of the parts that come</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lot {lot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one on the set-up page: two golden samples are enough to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make them smaller, or the outline larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Map limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Model-based estimate: {rate} of good parts lie above the reject limit. It rests on an assumption about the spread, not on the samples alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than the {bound} that rounding explains: something has changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a limit first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move a limit to see which parts change their verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move part {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the corner that lies on the wrong side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mute the sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Muted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NOT JUDGED</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name every part once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the file to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the model's weights.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the object, such as 'metal nut'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name the recipe and say what the part is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearby ± {radius}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearer to the words for good parts than to those for bad ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearer to these words than to “object”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest golden sample (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest match: golden sample {number}, whose picture is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nearest match: golden sample {number}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never stored, as the recipe says: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New defect word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next part, without capturing this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No device found on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No difference.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No fault is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No golden sample was compared with, or it was not recorded which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No golden samples to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No golden samples: parts are judged by the words alone. Nobody knows what good parts of this product score, so no limit and no rate of false rejects can be promised. Capture at least one good part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No good parts at hand?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No heat was stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No image was found in {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspection has a serial number with “{text}” in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No inspections in this selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No limits yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No measure yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No new picture came within {seconds:g} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No other version was in use before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part changes its verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part fits this choice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part has been confirmed as defective: nothing guards against teaching too much. Known bad parts of the recipe are judged too, where it has any.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part has been judged yet. Start a recipe on the run page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part is shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part judged yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part of this recipe has been confirmed as good yet. Accept parts on the review page first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part timed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part waits for a decision, so no picture is held back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part waits for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part waits for review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part was inspected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No part was recorded today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture came from the camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture was stored for this inspection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture was stored for this inspection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No picture? Find out why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reason was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe has been released yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe has run yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No recipe yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No score — reject limit {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No score — review limit {review}, reject limit {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No scores yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No self-test was made today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No self-test was recorded for these parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sound device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No times were kept of these parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No type given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No {defects} could be seen reliably: consider tiles or a smaller region.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can say now; the part stays marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has called one of these parts defective.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has tried yet what is seen on this product: draw defects in step 5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody looked at a part that passed: how many defects slip through is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <comment>serial number</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these parts has a lot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None of these parts has a score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None was made yet. Recipes that ask for one make it before each run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not checked: the step before it failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not decided: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not even the largest drawn defect was seen, of any kind: on this product the detector is blind. Use tiles or a smaller region, or compare with the same place of the golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not every part was presented equally often, twice or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not judged today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not one drawn defect was seen: the detector is blind on this product.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note, stored with the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing answers at {host}, port {port}, within {seconds:g} s ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has to be deleted, or nothing may be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is deleted now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is ever deleted: when the disk is full, the station stops with a fault.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is proven: every good part so far helped to set the limits. Capture good parts on another day: {count} without a reject would show {rate}, {more} without a reject would show {lower_rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing waits to be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Export it again on the station it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was changed. Look at the part again, and decide once more if you see it otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was deleted since the station started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was stored. Look at that version, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing would be deleted now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now lay a part down and sample it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Now take the part away and sample the empty place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OVER</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OVER by {late}: {time}, takt {takt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of how many passed parts one picture is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the passed parts one in so many; all that did not pass.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Off: start with --line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a machine with internet access, download {source} and put it here as {target}, or give the file's path as the recipe's weights (inspector check: --weights PATH). To try it without weights: inspector --demo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One in so many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One part is judged each interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One quick look: about a tenth of the time, a coarser map.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only flagged parts were looked at: these rates are of such parts, not of all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the limits change; the version before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the newest {count} defective parts are judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the newest {count} good parts are shown and judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only what waits for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only {fps:.1f} pictures a second come; at least {wanted:g} are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opacity of the heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OpenCV has its driver ({driver}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Operator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Optional: parts with real defects show which of them these limits would miss.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options follow a '?', such as simulated:washer?seed=3&amp;defect_rate=0.5&amp;size=1920x1080&amp;fps=30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Overlap of tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PASS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paper</source>
   <comment>scientific publication</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part and golden sample, enlarged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part by part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part in its run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part not found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {number} · {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {part} is called both good and bad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {sequence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {sequence} cannot be taught: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {sequence} was decided in the meantime: {decision} by {user} at {decided_at}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts</source>
   <comment>chart</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts are not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts may also lie</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts may lie anyhow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts must always lie alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts must lie alike within {share} of the picture's side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts must lie almost alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts must lie roughly alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of versions {versions}, whose scores compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that did not pass, and escapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that people called defective and that would pass in addition: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that were not judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts that were not judged ({count}) count as not passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts whose verdict changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed, %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed, of all parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passed: {count} known parts judged right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste it into your message.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pasted patches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patches, grey areas and scratches are drawn on the golden samples and judged: a detector that misses them is blind on this product, whatever the limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture of another size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture of the part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture quality (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture quality of the last parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture stands still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picture too old</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures in test carry the number of their inspection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures kept: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of REVIEW, FAIL and not judged parts are kept, of passed ones none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of all parts are kept, until the room for them is used up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, are deleted next: {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, would be deleted: {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures of {count} parts are kept until somebody has decided on them: {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures take {used} of the {quota} allowed. {free} of the disk are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures take {used}. {free} of the disk are free.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures that are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures that could not be read, so that these parts guard nothing: {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures that recipes keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the part again and take another picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place the part as in the golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain white or black</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plug the camera in, or try another port and cable. Cameras found now: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press a part to choose it: as a golden sample, then for the limits only, then not at all (keys G, L and Delete).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof part {number} would be rejected although good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof part {number} would help to set the limits and prove nothing any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof parts {numbers} would be rejected although good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof parts: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proof: good parts of another day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Provisional: {samples} cannot show how good parts spread. It is assumed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the old weights back, or set the limits again on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the removed golden sample back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts all of this page onto the clipboard, as text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REVIEW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REVIEW, FAIL and not judged only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>REVIEW, FAIL and not judged, and 1 in {every} that passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it from a code in the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading confirmed parts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading pictures…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the log…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason (code)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recent inspections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipe to edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recipes ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo that step before it is released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo that step on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Region of interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regions (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reject limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove golden sample {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it, capture it again, or switch the alignment off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {sample} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {sample} {number} (Delete)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat {repeat} of part {part} is there twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace it (--replace: a new version of it, not released) or make a copy (--copy: a recipe of its own, {copy!r}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace it: new version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Restart the camera: pull its cable and plug it in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <comment>page</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review ({count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review limit {review_before} → {review}, reject limit {reject_before} → {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll back to a version that was in use before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll back to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll back to it, so that the history tells of the return.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roll back to version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rolling back releases a copy of that version at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rolling back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room for pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Room that is taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run</source>
   <comment>page</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run 'sudo usermod -aG {group} {user}', log out and in again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run's UUID</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Running: press Stop to choose another recipe or camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 known after the first part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Same place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample both before it is released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample both in its set-up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample the empty place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save it again as PNG, JPEG, TIFF or BMP.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the recipe first: a stored version is exported.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves a new version and lets the run page start it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saves a new version and lets the run page start it. The one before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say first whether the serial is to be inspected again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what changed, for whoever asks later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the part is called, such as “metal nut”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whether {serial} is to be inspected again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan it again. If it stays, set the scanner to send Enter after each code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan it, then inspect the part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan its serial number, then press Trigger, or the space bar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan or type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan or type the serial number first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scan or type, or leave empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score all parts again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score then {then}, now {now}: difference {difference}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score then {then}. Now the picture cannot be judged:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score:.4f} — reject limit {reject:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}, reject limit {reject:.4f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — at the reject limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — at the review limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — limits {review} and {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — no limits yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — no limits yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — reject limit {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — review limit {review}, reject limit {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — {distance} above the reject limit {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — {distance} above the review limit {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Score {score} — {distance} below the review limit {limit}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores of past parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores of {counts}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores: {lanes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scoring parts… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scratches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search cameras</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search cameras again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Searching cameras…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sees {defects} of the picture's side on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a shape or a corner first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-tests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial contains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial number of the next part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial number to search for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial of the next part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial of the next part — required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial {serial}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial, over all recipes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serial…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set limits before it is released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set limits before parts are taught.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set limits on the set-up page and release it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the camera's resolution back, or sample the empty place and a part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the camera's resolution back, or set the product up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the references again with the weights that are used now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set three corners first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set two corners first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {wanted}, but the device stays automatic.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {wanted}, device took {taken}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set-up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of a tile's side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show 4 to 10 good parts that differ as good parts do: other lots, other times of the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show clipped pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show heat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the station the empty place and a part, so that it sees when one is laid down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show them in the review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown: a selection made in the history. Any choice above, or “Clear all”, ends it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown: the camera's last picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown: the first golden sample.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows part and golden sample in turn for five seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign this version; the run page starts it from then on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign with your name to roll back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign with your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simulated bracket</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Simulated washer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sound: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start again to see it from the beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start again, inspect the part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start again; if it stays, report it with this text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start it on the run page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start needs a recipe: make one on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start needs a released recipe: release it on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station fault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Station stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number} comes first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step {number}, {title}: {state}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stored pictures take {used_gb:.1f} GB of the {quota_gb:.1f} GB allowed, and none of them may be deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stream address…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Studies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest limits first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest the limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggested.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a new picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take a sequence number that the station has shown, and check --data-dir.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take all of them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take at least {count} of the empty place and {count} with a part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the hands and the part away for the empty place, lay the part down for the other, keep the light as it is, and let the region show some of the place around the part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the lens cap off, switch the light on, expose longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the part away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the part away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the part out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the recipe version that judged it, with the weights file of that day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes back the decision on part {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takt: a part without verdict by then is not judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap a shape to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tap corner after corner; tap the first one again or press Enter to end. Esc cancels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teach confirmed good parts…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teach fewer parts, or parts that look less like these.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teaches parts of this recipe that were confirmed to be good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teaching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test known parts before each run</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tested</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Testing known parts… {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is {rate}; the true rate is at most {upper} ({confidence:.0%} confidence).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That proves the wanted {rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That refutes the wanted {rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That says nothing of other defects.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adapters {path} cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address is that of {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera address {address!r} has an option that cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera gives pictures of another size than the golden samples and the region have.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera sent the same picture again: it shows an earlier moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera was lost before the picture was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera {camera} could not be found or opened ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera {camera} no longer delivers pictures ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The camera's controls appear with its first picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The choice of matching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clean-up was broken off; the station goes on with it in the background.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {path} cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database {path} was written by a newer version of the station (schema {revision}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The desktop cannot start: these system libraries are missing: {libraries}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The device has no automatic for it: this is its own value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk of {folder} is full or cannot be written ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The golden samples are nearer to the words for bad parts: language would call them bad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The imaging gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The known bad part would be held back ({verdicts}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last self-test failed, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last self-test passed {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last {parts}. Lines: both limits in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last {parts}: median in the range from lowest to highest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The light has changed: {light:.2f} of what the golden samples have, {low:.2f} to {high:.2f} is allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits are the suggested ones, or none are suggested yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits are those in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits were lowered for these parts: that holds back more good parts too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits were set by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The limits were set on {camera}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The match radius is {radius}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model failed on this part ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model gave no number as score ({score}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model {model} cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The model's self-test failed: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name {host} is not known ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest picture is judged again and again; a row is kept every two seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {count} inspections with “{text}” in the serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {shown} of {count}. Line: share that passed, of all parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest {shown} of {count}; a table (XLSX or CSV) of the same selection holds all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The object noun is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The oldest pictures go first. Verdicts, scores and decisions are kept for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The others: {verdicts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part had no verdict {takt_s:g} s after its trigger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part has a defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part has no serial number, and this recipe asks for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part is called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part is good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part is missing, covered or lies elsewhere (likeness {presence:.2f} to the golden samples, at least {limit:g} is needed).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part was not found where the golden samples show it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture cannot be judged ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture has content: grey levels from {low} to {high}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is black.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is blurred: focus {share:.2f} of what the golden samples have, at least {limit:.2f} is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is one even area (grey level {level}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is too bright (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is too dark (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture is white.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was deleted at {when} to make room on the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was deleted to keep the disk quota.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture was taken {age_s:.1f} s away from the moment it was meant for; {limit:g} s are allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pictures of 1 part are kept until somebody has decided on it: {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The pixel limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The port for the line controller, {host}:{port}, cannot be opened ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rate behind it is at least {lower} and at most {upper}, each with {confidence:.0%} confidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe file {path} is refused: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe of the last part can no longer be read, so there is nothing to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe {recipe!r} cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The recipe {recipe!r} was changed meanwhile: version {version} is in use in place of version {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The records cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The records cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region is judged as one picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region of interest cannot be used: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The region was drawn on pictures of {width} × {height}, and golden samples have another size.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review then asks for no type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run is stopping.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run that goes on keeps its limits; the new ones hold from the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same, within the {bound} that rounding in half precision may make.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same, within {bound}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score lies between the limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score reached the reject limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score stayed below the review limit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scores of these parts are not known yet: score them to see them on the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The seed of {weights!r} is not a whole number up to {largest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The self-test before the run failed: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station cannot tell a part from the empty place: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station did not end in time; its last parts may not be recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station is running and needs the model: stop it before a part is judged again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station is running. Stop it to see the camera here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station is running: stop it before anything is learned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station knows the empty place and a part. Sample again after a change of light or camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station made a mistake of its own ({kind}: {text}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The station was stopped before the part was judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stored picture is compressed, so a small difference means nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stored reference memory does not fit: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stream could not be opened: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The test with drawn defects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trigger was refused: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights file {path} does not fit {model}: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights {weights!r} for {model} are neither on this machine nor could they be fetched ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole picture is judged already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then 1 part is left to prove it: at most {bound} instead of {instead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then lay the next one down.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then no part is left to prove the limits: nothing would be promised.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then press Trigger, or the space bar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then {count} parts are left to prove it: at most {bound} instead of {instead}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are keys for {most}; the others are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no limits yet that could miss these parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no limits yet that these parts could prove.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no parts to try limits on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a recipe of this name: open it above, or choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a recipe {name} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is already a recipe named {recipe!r}; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision on part {sequence} to take back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision to take back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no defect kind {kind!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no detector {name!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no golden sample's picture to compare with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no inspection {sequence} in this data folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no picture to draw on yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no profile {name!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no recipe named {recipe!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no study {study}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no variant {name!r}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These pictures were taken before: nothing to set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These were taken with other camera settings: take new ones, or keep them knowingly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words describe the golden samples better than “object” does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words have not been tried yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn: much alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness: much alike.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This OpenCV has no driver for it ({driver}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This camera does not offer it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This camera presents one part after another: each is judged once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This machine cannot run the model on {device!r} with precision {precision!r}: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model is untrained: without golden samples its verdicts mean nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This model is untrained: words mean nothing to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This needs two golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This part is rejected. Without it the bound would only look better ({bound} instead of {instead}): the remaining parts then prove nothing. Capture new proof parts afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This recipe has no limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user may not read {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user may not use {path}; it belongs to the group {group}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This user may use {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version is in use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This version was never released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This word is there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tiles for large parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time a part takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of the last part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times at which a shift begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times in ms (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To keep the pictures, allow more room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To the right of 0: good parts look like it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today {parts}: {passed} PASS, {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too bright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels — expose shorter or dim the light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels — expose longer or add light.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too late</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Too much of the picture is plain white or plain black ({bright_share:.0%} and {dark_share:.0%}, golden samples {golden_bright:.0%} and {golden_dark:.0%}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trigger waits for the station to recover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trigger works once the model is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trigger works while the station runs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try a smaller picture size, another USB port without a hub, or a shorter exposure.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try it first: every part that would change is shown before anything is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try the words on the golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trying matching… picture {done} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuning part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuning parts: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuning: good parts that only set the limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a word first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of defect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Types of defects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Types of defects, with commas between them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Types that people gave to defects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UNSURE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo (Z)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo {step}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unmute the sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unplug the camera and plug it in again, then inspect the part again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unsure (U)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update this installation, or set the product up again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Update this installation; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use 0 or more, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use 1 to {count} tiles and an overlap of 0 to 0.5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use a shorter exposure or more light, a smaller picture size, or another USB port without a hub.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use an open_clip vision transformer with a class token and a square grid, such as ViT-B-16-plus-240.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use device 'auto' and precision 'auto', or 'cpu' and 'fp32'.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use fewer tiles, so that each is at least {side} pixels wide and high.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use for tuning…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use one between 0 and 0.5.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use simulated:washer, device:0, folder:/path, video:/path or a stream's address (rtsp://… or http://…); inspector cameras lists the devices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use that one, close it, or choose another folder with --data-dir. Reading is always possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use untrained:0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdict then {then}, now {now}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdict {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Verdicts by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number} against version {active}, which is in use:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {number}, in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version {version} is in use, and its scores do not compare with these: this can only be looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Versions of this recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Visual score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volume</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait for the running inspections to end; a refused part was not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait until the work under way has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting for the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights (SHA-256)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a bad part may show (optional)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What if</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands below may be old.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the detector sees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the part is called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where: {place}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether a part is good, and of which type its defect is, was decided by people. The masks in ground_truth were not drawn by people: they show where the station's own map reached its review limit, so they measure nothing about the station, and {count} of them are empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>White balance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole picture, {width} × {height} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why parts were not judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why works after a part that was FAIL or REVIEW.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With {samples}, the next good part scores higher than all of them in 1 of {cases} cases ({rate}), however they spread.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without golden samples only the words judge. Nothing is known of how good parts vary, so no share of false rejects can be promised, and missing features stay unseen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words and pictures weigh as much as the golden samples say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words are tried on golden samples: take some first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written to {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yield</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[!]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[ok]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>[–]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a corner lies outside the {width} × {height} frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a focus of {value:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gain of {value:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a key stands twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a newer station wrote it (format {number}, known is {known}); update this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a part is judged when it lies still</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sample is not of the size of the pictures that its region was drawn on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a tag, a file, or untrained:0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a white balance of {value:g} K</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a window over the whole grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>add a corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an excluded area is {width:.0f} × {height:.0f} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an excluded polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an excluded rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an exposure of {value:g} µs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an outline has {count} corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an outline polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an outline rectangle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another program holds it ({cause})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>blurred</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>calibrated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>capture</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>chip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conformal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>contamination</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>corner {number} of {shape} selected, at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cross at {x:.0f}, {y:.0f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>defect types</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delete a corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delete a shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: adapters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: class name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: defect words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: image size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: match radius</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: model name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>detector: which one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draw the outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dtype {dtype} and shape {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>encode</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>end of the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>end of the video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>every part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>exclude an area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>excluded area {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>first frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for whoever asks later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>for {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from {since} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>golden scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>grey areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>host</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>image policy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: exposure us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: focus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: fps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: white balance k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imaging: width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>imported from {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>interval s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not exist yet; a station writes it when it first runs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not hold the files that its manifest lists</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not take {setting}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not take {setting}, but {taken:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not take {setting}: it has no such control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it does not take {setting}: it stays automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has format {found}, not {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has more than the {millions} million pixels allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no manifest: it is no recipe file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no projection into the space of the prompts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has no score to compare with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has not one score for each golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds more than the {most} files allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no layers that {detector} can use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds no picture that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds {count} files, more than the {most} allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it holds {name} twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a database of another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is cut short: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged ({kind})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged, or no PNG, JPEG, TIFF, BMP or WebP file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged, or no zip file ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is damaged: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is disconnected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no complete image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is no stored map ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is not plugged in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is {width} × {height} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it keeps no picture in so many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it lies outside the station's data folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names the detector {name!r}, which is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it offers {width} × {height} pixels instead of {wanted_width} × {wanted_height}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it pools its patches instead of using the class token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it stayed busy for {seconds} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was disconnected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was judged with other weights than {weights} gives today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was made for the fast tier, without windows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was made with other weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was never shown the empty place and a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was opened for reading only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was trained for {found}, not {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was trained on other weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was unplugged or stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its 32-bit values have no known range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its driver does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its driver does not answer within {timeout_s:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its edges cross</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its files are not the samples of its recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its golden samples were taken with other camera settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its image tower is no vision transformer with a class token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its interval or takt is not above zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its layers have shape {found}, and {model} needs {wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its limits were set for other settings or golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its limits were set from good parts, and it has none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its limits were set with other weights than {weights} gives today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest has no format number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest holds a checksum that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest is foreign: it is no recipe file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest is larger than the {most} MiB allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest is no JSON ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its manifest lists a file twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its parts are aligned, which finds none that lies turned or mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its patch grid is {rows}×{columns}, not square</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its picture helps to set the limits already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its picture is a golden sample already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its picture is one of the recipe's known-bad samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its picture proves the limits, and what proves them must not set them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pictures have different proportions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pictures have more than the {millions} million pixels allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pixels are not those of the golden sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its recipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its recipe cannot be used: {detail}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its recipe has a size, radius or time below zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its recipe has a {name} that is none of {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its recipe holds a checksum that is none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its region has more than {most} corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its schema is older than this version; start the station once on it, which upgrades it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its settings are not of this version ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its tiles are {width} × {height} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its transformer blocks are of a custom kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known bad part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known bad part {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known bad parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>known precisions are auto, {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last {last}, golden samples {median}; all allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>left side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits {review} and {reject}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: clear below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: clear pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: false reject rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: provisional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>limits: review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lot {lot}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lower right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>manual</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mirrored left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>mirrored top to bottom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>missing feature</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be 0 or 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be WIDTHxHEIGHT, each from 64 to {largest} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a whole number from 0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must lie between 0 and 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must lie between 0.01 and {largest:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no file was given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no file was given, and there are no golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no image can be read any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no image was found in {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no measure yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no picture for {silent_s:.0f} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no picture kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no picture within {timeout_s:g} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such tag; known: {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody has confirmed that it is good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none of its {count} images can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none: words alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not measured yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing of it is left to judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nudge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {count} golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ok</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {date} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one in so many that passed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open_clip has no model of this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>other</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>outlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>padim compares the same place only, so parts cannot lie turned or mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>part {sequence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>pasted patches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plain text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>polygon with {count} corners, {size} pixels at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>port</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>prepare</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>presence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proof</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proof part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>proof parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reads codes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>record</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>record interval s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rectangle, {size} pixels at {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>references</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reject limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reject {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>right side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rows ×</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rtsp://… or http://…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score</source>
   <comment>stage</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scratch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>scratches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>self test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>serial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>serial {serial}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shape {shape}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shape {shape} and type {dtype}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>signs the release</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {time} ({minutes} min)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>somebody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stale</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as Washer M8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as metal washer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as scratch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>such as scratch, dent, missing hole</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>t-bound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>takt s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the camera gives {width} × {height} pixels, and {sampled_width} × {sampled_height} were sampled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the camera presents the parts itself; each is judged once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the excluded areas leave nothing to judge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name {name} leads out of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the object noun is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the outline selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the picture has other proportions than the golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the pictures are of several sizes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the pictures of both differ too little, or those of one too much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the pixels of {name} are not those of the recipe's sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same picture again and again for {silent_s:.0f} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the same window of two pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the size of what the model sees is not above zero</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the station is {state}, not RUNNING</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the station judges a part at each interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the station judges continuously, without triggers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the stream ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the weights file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the windows of one picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are {count} pictures of one of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no such file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this system knows cameras by number only, such as device:0</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this user may not read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>those that did not pass</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tiles of {rows} × {columns} with an overlap of {overlap:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to be redone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>to do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>trigger</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tuning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tuning part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tuning parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>turned by 180°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>turned by 270°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>turned by 90°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two of its samples are one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>type {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>undecided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unpacked it would be larger than the {most} MiB allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>until {until}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>upper right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {version} is in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {version} of {recipe} has other golden samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {version} was never released</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>version {version} was released before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>wanted rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weights sha256</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>zero-shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{action} in {seconds} seconds; press to cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{address!r} is not a camera the station knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{before} becomes {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{camera} has come to its end ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{code} was scanned, but this recipe keeps no serial numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{corners} corners, excluded areas: {excluded}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} excluded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} excluded areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} flagged parts wait for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} golden samples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} good parts are enough to carry the wanted {rate} without an assumption about their spread: it is kept on average over such sets, not by each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} inspections with “{text}” in the serial number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} more without a further reject would show {rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} more without a reject would show {rate}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of them pass as it is: the limits are too high for such parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of these pictures are there already and were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {total} known bad parts would pass: parts {numbers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {total} parts that people called defective passed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {total} parts that people called good were failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts could not be judged and prove nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW since {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts recorded today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts still wait for their verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} parts wait to be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} things to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} tiles, each looked at on its own: about {count} times as long.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} wait for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {samples}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{decision} {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects} and no {others}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects} from {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects}, {size}: not seen, score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects}, {size}: seen, score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects}: not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{defects}: seen from {size} on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{disk}: soon no part can be recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{fps:.1f} pictures a second come.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{group}: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is there, but nothing answers on port {port} ({detail}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{host} is {ip}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{items} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key!r} is given twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key!r} is unknown; there are {known}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key}={value} ({rule})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{late} over the takt of {takt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{method} + known bad</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most} golden samples are the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{most} golden samples are the most; {count} were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot compare nearby positions only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has more than the {millions} million pixels allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no option {unknown}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no tiers and no words for defects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has not the checksum that the manifest gives for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has not the size that the manifest gives for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has not the size that the zip gives for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is a link or no plain file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is compressed in a way that is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is foreign to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no PNG picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no picture of 8-bit RGB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} matches no patches by position, so a match radius means nothing to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} runs as before, as version {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} would unpack to more than {ratio} times its size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, automatic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, slider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, version {version}, is released.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, version {version}, is saved as a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, version {version}, was imported as a draft.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: not tried yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {parts}, {share:.0%} of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {trend}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {value:+.3f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outcome:&lt;8} {step:&lt;12} {found}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outside} of {count} not allowed; last {last}, golden samples {median}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{over} of these {count} good parts would be rejected by the limits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{part} {number} was judged {verdict}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{passed} of {total} parts passed ({rate}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be measured as a dataset of layout {layout!r}: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be written ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be read as an image: {detail}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} has format {found}, not {format}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} holds {count} image file(s).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is there and can be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is there but gives no pictures: many cameras have a second number for other things.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is there: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} was made with other weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{percent:.0f} % of the best so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} of the picture, x {x}, y {y}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rate:.0f} / min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe} in {versions}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}, not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}, version {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}, version {version} · part {part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: all {count} known parts right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: good parts score as the golden samples did when the limits were set ({count} parts).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: good parts score {ratio:.2f} times what the golden samples did. Look at lamp, lens and place of the part; if the parts themselves have changed, teach good ones of today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: it keeps no picture quality of its golden samples. Save and release it again on the set-up page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: no part has been judged with these golden samples yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: parts score only {ratio:.2f} times what the golden samples did, so the limits may let more pass than meant. Look at the focus, then set the limits anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: scores have risen if the {undecided} flagged parts nobody decided on are good. Decide on them in the review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: scores of the quick look do not tell a drift.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: the last part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: the last {count} parts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: too few golden samples to tell a drift ({count} of {least}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: too few parts of this version to tell a drift ({count} of {least}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{recipe}: {failures}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rejected} of 1 good part rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rejected} of {count} good parts rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{reviewed} of {total} would have to be looked at (REVIEW).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows} × {columns} tiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{rows} × {columns} tiles, overlap {overlap:.0%}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{samples}, whose scores are not known yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sample} {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sample} {number}: score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{serial} is being judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{serial} was inspected at {time} ({verdict}). Inspect again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{serial} was inspected on {day} at {time} ({verdict}). Inspect again?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{shape} selected: {measures}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{since} to {until}, {parts}: median {median}, {minimum} to {maximum}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{spare} to spare, takt {takt}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{stage}: half take up to {median}, 95 % up to {p95}, the slowest {worst}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} a part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{time} of {takt} takt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{user} decided meanwhile, at {when}: {decision}. Nothing of yours was stored; decide again if you see it otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verdict}, inspection {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{verdict}: {before}, then {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} differs from open_clip's encode_image by {difference:.2g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} do not differ (spread {spread:.2g})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} has cosine {cosine:.4f} to open_clip's encode_image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} needs at least {needed} golden sample(s), and there are {count}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when} · {user} took it back: {before} → {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when} · {user}: {before} → {after}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: pictures of {count} parts deleted, {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: score {score}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: {parts}. {passed} PASS ({share:.1%}), {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has an unknown field {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has no field {name!r}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} has not {count} values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is no list of at most {most}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is no object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where} is no {kind}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}.{name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}[{number}]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{width} × {height} pixels are more than the {millions} million allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“object” fits anything: a word for this very part may fit better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“object” left of 0, these words right of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{noun}” does not fit these parts: try another noun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{word}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≤ score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>≥ score</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>● in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>★ Suggested</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
