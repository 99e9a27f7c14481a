<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
 <context>
  <name>station</name>
  <message>
   <source> Heat </source>
   <translation> 히트맵 </translation>
  </message>
  <message>
   <source> Mute</source>
   <translation> 음소거</translation>
  </message>
  <message>
   <source> Unmute</source>
   <translation> 소리 켜기</translation>
  </message>
  <message>
   <source>'open_clip_pytorch_model.bin' of {address}</source>
   <translation>{address}의 'open_clip_pytorch_model.bin'</translation>
  </message>
  <message>
   <source>({added} new, {removed} gone)</source>
   <translation>(추가 {added}, 삭제 {removed})</translation>
  </message>
  <message>
   <source>1 excluded area</source>
   <translation>제외 영역 1개</translation>
  </message>
  <message>
   <source>1 golden sample.</source>
   <translation>골든 샘플 1개.</translation>
  </message>
  <message>
   <source>1 in </source>
   <translation>1 / </translation>
  </message>
  <message>
   <source>1 inspection</source>
   <translation>검사 기록 1건</translation>
  </message>
  <message>
   <source>1 inspection with “{text}” in the serial number</source>
   <translation>시리얼 번호에 “{text}” 포함: 검사 기록 1건</translation>
  </message>
  <message>
   <source>1 of 1 known bad part would pass: part 1.</source>
   <translation>불량 샘플 1개 중 1개가 합격이 됩니다: 1번.</translation>
  </message>
  <message>
   <source>1 of {total} known bad parts would pass: part {number}.</source>
   <translation>불량 샘플 {total}개 중 1개가 합격이 됩니다: {number}번.</translation>
  </message>
  <message>
   <source>1 part</source>
   <translation>부품 1개</translation>
  </message>
  <message>
   <source>1 part could not be judged and proves nothing.</source>
   <translation>부품 1개는 판정할 수 없어 검증에 쓰이지 않았습니다.</translation>
  </message>
  <message>
   <source>1 part recorded today</source>
   <translation>오늘 부품 1개 기록</translation>
  </message>
  <message>
   <source>1 part waits to be written</source>
   <translation>기록 대기 부품 1개</translation>
  </message>
  <message>
   <source>1 sample</source>
   <translation>샘플 1개</translation>
  </message>
  <message>
   <source>1 thing to look at</source>
   <translation>확인할 항목 1건</translation>
  </message>
  <message>
   <source>A code came without its end and was not taken: {code}</source>
   <translation>코드의 끝이 오지 않아 받지 않았습니다: {code}</translation>
  </message>
  <message>
   <source>A false-reject rate of {rate:g} cannot be wanted.</source>
   <translation>{rate:g}: 목표 과검률로 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>A fault came before the part was judged.</source>
   <translation>부품을 판정하기 전에 장애가 발생했습니다.</translation>
  </message>
  <message>
   <source>A file is being written.</source>
   <translation>파일을 저장하는 중입니다.</translation>
  </message>
  <message>
   <source>A fit</source>
   <translation>학습</translation>
  </message>
  <message>
   <source>A folder of pictures is of one recipe, and none was chosen.</source>
   <translation>이미지 폴더에는 레시피 하나만 담을 수 있으나 선택한 레시피가 없습니다.</translation>
  </message>
  <message>
   <source>A golden sample's score is not a number.</source>
   <translation>골든 샘플의 점수가 숫자가 아닙니다.</translation>
  </message>
  <message>
   <source>A known-bad sample's score is not a number.</source>
   <translation>불량 샘플의 점수가 숫자가 아닙니다.</translation>
  </message>
  <message>
   <source>A missing feature can go unseen.</source>
   <translation>형상 누락을 놓칠 수 있습니다.</translation>
  </message>
  <message>
   <source>A missing feature is not seen: {ratio:.1f} × the reject limit.</source>
   <translation>형상 누락을 찾지 못합니다: {ratio:.1f} × 불합격 기준값.</translation>
  </message>
  <message>
   <source>A missing feature is seen.</source>
   <translation>형상 누락을 찾습니다.</translation>
  </message>
  <message>
   <source>A missing feature is seen: {ratio:.1f} × the reject limit.</source>
   <translation>형상 누락을 찾습니다: {ratio:.1f} × 불합격 기준값.</translation>
  </message>
  <message>
   <source>A missing feature may go unseen.</source>
   <translation>형상 누락을 놓칠 수도 있습니다.</translation>
  </message>
  <message>
   <source>A network camera is set on its own web page.</source>
   <translation>네트워크 카메라는 카메라의 웹 페이지에서 설정하세요.</translation>
  </message>
  <message>
   <source>A part is judged</source>
   <translation>판정 시점</translation>
  </message>
  <message>
   <source>A part of this program is missing or broken ({text}).</source>
   <translation>프로그램의 일부가 없거나 손상되었습니다({text}).</translation>
  </message>
  <message>
   <source>A part proves once.</source>
   <translation>부품 하나는 한 번만 검증에 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>A part's score is not a number.</source>
   <translation>부품의 점수가 숫자가 아닙니다.</translation>
  </message>
  <message>
   <source>A picture came: {width} × {height} pixels.</source>
   <translation>이미지 수신: {width} × {height} 픽셀.</translation>
  </message>
  <message>
   <source>A picture comes from the camera step, or with the first golden sample.</source>
   <translation>카메라 단계에서 촬영하거나 첫 골든 샘플이 있으면 이미지가 표시됩니다.</translation>
  </message>
  <message>
   <source>A quick look first; every part that is not clearly good is looked at in detail.</source>
   <translation>먼저 고속 검사를 하고, 확실한 양품이 아니면 정밀 검사를 합니다.</translation>
  </message>
  <message>
   <source>A shape keeps three corners: select the whole shape to delete it</source>
   <translation>꼭짓점은 세 개 이상이어야 합니다. 지우려면 도형 전체를 선택하세요</translation>
  </message>
  <message>
   <source>A single golden sample has no other to be judged against: its score only stands in for one, and no rate follows from it.</source>
   <translation>골든 샘플이 하나뿐이라 비교할 다른 샘플이 없습니다. 점수는 임시값이며 비율을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>A study is under way: go on with it in History, Studies.</source>
   <translation>평가 진행 중: 이력 &gt; 평가에서 계속하세요.</translation>
  </message>
  <message>
   <source>A study needs a released recipe: release one on the set-up page.</source>
   <translation>평가에는 승인된 레시피가 필요합니다. 설정 화면에서 승인하세요.</translation>
  </message>
  <message>
   <source>A study needs parts with a name of their own, each shown at least once.</source>
   <translation>평가에는 이름이 서로 다른 부품이 필요하며, 각 부품을 한 번 이상 제시해야 합니다.</translation>
  </message>
  <message>
   <source>A study takes {most} parts at most.</source>
   <translation>평가 하나에 부품은 최대 {most}개입니다.</translation>
  </message>
  <message>
   <source>A study tells whether the station can be trusted: parts of known truth are shown again and again, and judged as every part is.</source>
   <translation>검사기를 믿을 수 있는지 확인하는 평가입니다. 양품인지 불량품인지 아는 부품을 반복해서 제시하고, 모든 부품과 똑같이 판정합니다.</translation>
  </message>
  <message>
   <source>AIAG’s limit</source>
   <translation>AIAG 기준</translation>
  </message>
  <message>
   <source>APRIL-GAN</source>
   <translation>APRIL-GAN</translation>
  </message>
  <message>
   <source>About</source>
   <translation>정보</translation>
  </message>
  <message>
   <source>Accurate</source>
   <translation>정확</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>확인</translation>
  </message>
  <message>
   <source>Activate as new version</source>
   <translation>새 버전으로 사용</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>어댑터</translation>
  </message>
  <message>
   <source>Adapters ({patterns})</source>
   <translation>어댑터 ({patterns})</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>자동 전환</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>추가</translation>
  </message>
  <message>
   <source>Add golden samples: pictures of parts known to be good.</source>
   <translation>골든 샘플(확실한 양품의 이미지)을 추가하세요.</translation>
  </message>
  <message>
   <source>Add parts of another hour or lot, or later ones will look unusual.</source>
   <translation>다른 시간대나 다른 로트의 부품을 추가하세요. 그렇지 않으면 나중 부품이 이상하다고 판정될 수 있습니다.</translation>
  </message>
  <message>
   <source>Advanced: detector {detector}</source>
   <translation>고급: 검출기 {detector}</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>다시 검사</translation>
  </message>
  <message>
   <source>Alarm: {text}</source>
   <translation>알람: {text}</translation>
  </message>
  <message>
   <source>Align to the first golden sample</source>
   <translation>첫 골든 샘플에 맞춰 위치 보정</translation>
  </message>
  <message>
   <source>Aligned parts lie alike: switch the alignment off first.</source>
   <translation>위치 보정된 부품은 방향이 같습니다. 먼저 위치 보정을 끄세요.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>전체</translation>
  </message>
  <message>
   <source>All inspections</source>
   <translation>모든 검사 기록</translation>
  </message>
  <message>
   <source>All lots</source>
   <translation>모든 로트</translation>
  </message>
  <message>
   <source>All parts are judged.</source>
   <translation>모든 부품을 판정했습니다.</translation>
  </message>
  <message>
   <source>All pictures</source>
   <translation>모든 이미지</translation>
  </message>
  <message>
   <source>All recipes</source>
   <translation>모든 레시피</translation>
  </message>
  <message>
   <source>All {count} known bad parts would be held back ({verdicts}).</source>
   <translation>불량 샘플 {count}개를 모두 걸러 냅니다({verdicts}).</translation>
  </message>
  <message>
   <source>All {count} pictures were the same to the last bit.</source>
   <translation>이미지 {count}개가 완전히 똑같습니다.</translation>
  </message>
  <message>
   <source>All, up to 100 000</source>
   <translation>전체, 최대 100 000개</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>연속</translation>
  </message>
  <message>
   <source>An image of {detail} cannot be judged.</source>
   <translation>이런 이미지는 판정할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>Another station (process {pid}) already records into {folder}.</source>
   <translation>다른 검사기(프로세스 {pid})가 이미 이 폴더에 기록 중입니다: {folder}.</translation>
  </message>
  <message>
   <source>Any lot</source>
   <translation>모든 로트</translation>
  </message>
  <message>
   <source>Any recipe</source>
   <translation>모든 레시피</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>전체 기간</translation>
  </message>
  <message>
   <source>Any verdict</source>
   <translation>모든 판정</translation>
  </message>
  <message>
   <source>Any version</source>
   <translation>모든 버전</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>모든 위치</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>적용</translation>
  </message>
  <message>
   <source>Apply as new version</source>
   <translation>새 버전으로 적용</translation>
  </message>
  <message>
   <source>Apply or discard the change first.</source>
   <translation>먼저 변경 내용을 적용하거나 버리세요.</translation>
  </message>
  <message>
   <source>As Accurate-WinCLIP published its tables.</source>
   <translation>Accurate-WinCLIP의 발표 결과와 같은 방식.</translation>
  </message>
  <message>
   <source>As SDP with trained layers: only with adapters that were trained for it on similar defects.</source>
   <translation>SDP에 학습된 레이어를 더한 방식: 이 검출기용으로 비슷한 결함에서 학습한 어댑터가 있을 때만.</translation>
  </message>
  <message>
   <source>As WinCLIP was published (Eq. 6).</source>
   <translation>WinCLIP 논문 그대로(Eq. 6).</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>자동</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>이전</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>실시간으로</translation>
  </message>
  <message>
   <source>Back to suggested</source>
   <translation>제안값으로</translation>
  </message>
  <message>
   <source>Back to the charts</source>
   <translation>차트로 돌아가기</translation>
  </message>
  <message>
   <source>Back to the released limits</source>
   <translation>승인된 기준값으로</translation>
  </message>
  <message>
   <source>Bad parts</source>
   <translation>불량품</translation>
  </message>
  <message>
   <source>Bad parts being so few ({bad}), even none missed leaves up to {upper} possible.</source>
   <translation>불량품이 {bad}개뿐이면 미검이 하나도 없어도 실제 미검률이 {upper}까지 될 수 있습니다.</translation>
  </message>
  <message>
   <source>Bad parts that would only be reviewed and no longer rejected: {count} ({parts}).</source>
   <translation>불합격에서 검토로 바뀌는 불량품: {count}개({parts}).</translation>
  </message>
  <message>
   <source>Bad parts' words left of 0, good parts' words right of it</source>
   <translation>0의 왼쪽 불량품 단어, 오른쪽 양품 단어</translation>
  </message>
  <message>
   <source>Bad: {before} → {after}</source>
   <translation>불량품: {before} → {after}</translation>
  </message>
  <message>
   <source>Begin a new study.</source>
   <translation>새 평가를 시작하세요.</translation>
  </message>
  <message>
   <source>Begin the study</source>
   <translation>평가 시작</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>번갈아 보기</translation>
  </message>
  <message>
   <source>Blink (Space)</source>
   <translation>번갈아 보기 (Space)</translation>
  </message>
  <message>
   <source>Blocked: a confirmed bad part would pass ({parts}).</source>
   <translation>차단: 확정 불량품 1개가 합격이 됩니다({parts}).</translation>
  </message>
  <message>
   <source>Blocked: {count} confirmed bad parts would pass ({parts}).</source>
   <translation>차단: 확정 불량품 {count}개가 합격이 됩니다({parts}).</translation>
  </message>
  <message>
   <source>Blurred</source>
   <translation>흐림</translation>
  </message>
  <message>
   <source>Both rates are of the parts that people looked at, not of the whole production.</source>
   <translation>두 비율은 사람이 확인한 부품의 비율이며, 전체 생산의 비율이 아닙니다.</translation>
  </message>
  <message>
   <source>Bounds hold with {confidence:.0%} confidence each. Limits are those of AIAG, Measurement Systems Analysis, 4th edition. Bounds of judgements take every repeat as a part of its own, which is too narrow where repeats are alike; bounds of parts are exact.</source>
   <translation>한계값의 신뢰수준은 각각 {confidence:.0%}입니다. 판단 기준은 AIAG, Measurement Systems Analysis, 4th edition을 따릅니다. 판정 비율의 한계값은 반복을 서로 다른 부품으로 보고 계산하므로, 반복 결과가 비슷하면 범위가 실제보다 좁습니다. 부품 비율의 한계값은 정확합니다.</translation>
  </message>
  <message>
   <source>CAMERA LOST</source>
   <translation>카메라 끊김</translation>
  </message>
  <message>
   <source>CSV files ({patterns})</source>
   <translation>CSV 파일 ({patterns})</translation>
  </message>
  <message>
   <source>Calibrated</source>
   <translation>보정</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>기준값 산출</translation>
  </message>
  <message>
   <source>Called defective: {count}</source>
   <translation>불량으로 결정: {count}</translation>
  </message>
  <message>
   <source>Called good: {count}</source>
   <translation>양품으로 결정: {count}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>카메라</translation>
  </message>
  <message>
   <source>Camera address</source>
   <translation>카메라 주소</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>카메라 끊김</translation>
  </message>
  <message>
   <source>Camera lost {since}</source>
   <translation>카메라 끊김, {since}</translation>
  </message>
  <message>
   <source>Camera off</source>
   <translation>카메라 꺼짐</translation>
  </message>
  <message>
   <source>Camera opening</source>
   <translation>카메라 여는 중</translation>
  </message>
  <message>
   <source>Camera sees nothing</source>
   <translation>카메라에 보이지 않음</translation>
  </message>
  <message>
   <source>Camera {fps:.0f} fps</source>
   <translation>카메라 {fps:.0f} fps</translation>
  </message>
  <message>
   <source>Camera {source}</source>
   <translation>카메라 {source}</translation>
  </message>
  <message>
   <source>Camera –</source>
   <translation>카메라 –</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>취소</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>취소했습니다.</translation>
  </message>
  <message>
   <source>Cancelled: nothing was changed.</source>
   <translation>취소했습니다. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>Cancelled: nothing was written.</source>
   <translation>취소했습니다. 저장된 것은 없습니다.</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>취소 중…</translation>
  </message>
  <message>
   <source>Capture</source>
   <translation>촬영</translation>
  </message>
  <message>
   <source>Capture a {sample}</source>
   <translation>{sample} 촬영</translation>
  </message>
  <message>
   <source>Capture needs a live picture.</source>
   <translation>촬영하려면 실시간 이미지가 필요합니다.</translation>
  </message>
  <message>
   <source>Capture needs the camera: stop the run first.</source>
   <translation>촬영하려면 카메라가 필요합니다. 먼저 정지하세요.</translation>
  </message>
  <message>
   <source>Capture or import golden samples: pictures of parts known to be good.</source>
   <translation>골든 샘플(확실한 양품의 이미지)을 촬영하거나 가져오세요.</translation>
  </message>
  <message>
   <source>Capture parts for proof here</source>
   <translation>여기서 검증 샘플 촬영</translation>
  </message>
  <message>
   <source>Capture takes this part and shows the next one; Next leaves it out.</source>
   <translation>촬영: 이 부품을 찍고 다음 부품으로. 다음: 찍지 않고 넘어갑니다.</translation>
  </message>
  <message>
   <source>Capture that sample again.</source>
   <translation>해당 샘플을 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>원인</translation>
  </message>
  <message>
   <source>Causes</source>
   <translation>원인</translation>
  </message>
  <message>
   <source>Changes were not saved.</source>
   <translation>변경 내용이 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>Chart of causes</source>
   <translation>원인 차트</translation>
  </message>
  <message>
   <source>Chart of scores</source>
   <translation>점수 차트</translation>
  </message>
  <message>
   <source>Chart of times</source>
   <translation>시간 차트</translation>
  </message>
  <message>
   <source>Chart of verdicts</source>
   <translation>판정 차트</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>차트</translation>
  </message>
  <message>
   <source>Check cable and power; on USB, connect it to the machine itself and not to a hub.</source>
   <translation>케이블과 전원을 확인하세요. USB는 허브 없이 컴퓨터에 직접 연결하세요.</translation>
  </message>
  <message>
   <source>Check camera and disk, and compare the last rows with the parts.</source>
   <translation>카메라와 디스크를 확인하고, 마지막 기록과 실제 부품을 대조하세요.</translation>
  </message>
  <message>
   <source>Check camera, light and what lies before it, then start again; if it stays, set the product up again.</source>
   <translation>카메라, 조명, 촬영 위치를 확인한 뒤 다시 시작하세요. 계속되면 제품을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>Check for other light and the exposure.</source>
   <translation>다른 빛이 들어오는지와 노출을 확인하세요.</translation>
  </message>
  <message>
   <source>Check how it is written and that this machine is in the camera's network, or use the camera's IP address.</source>
   <translation>철자와, 이 컴퓨터가 카메라 네트워크에 있는지 확인하거나 카메라의 IP 주소를 사용하세요.</translation>
  </message>
  <message>
   <source>Check its cable and power; the station connects again by itself.</source>
   <translation>케이블과 전원을 확인하세요. 검사기가 자동으로 다시 연결합니다.</translation>
  </message>
  <message>
   <source>Check light, camera and fixture against the golden sample, then acknowledge. Judging goes on.</source>
   <translation>조명, 카메라, 지그를 골든 샘플과 비교한 뒤 확인을 누르세요. 판정은 계속됩니다.</translation>
  </message>
  <message>
   <source>Check that it is complete and made for this model; fetch it again if in doubt.</source>
   <translation>파일이 온전한지, 이 모델용인지 확인하세요. 의심되면 다시 내려받으세요.</translation>
  </message>
  <message>
   <source>Check that the disk is not slow or full, then start again.</source>
   <translation>디스크가 느리거나 가득 차지 않았는지 확인한 뒤 다시 시작하세요.</translation>
  </message>
  <message>
   <source>Check that the file is complete; save it again.</source>
   <translation>파일이 온전한지 확인하고 다시 저장하세요.</translation>
  </message>
  <message>
   <source>Check the cable and that no other program uses it, then choose it again (inspector cameras lists them).</source>
   <translation>케이블을 확인하고 다른 프로그램이 사용 중인지 확인한 뒤 다시 선택하세요(카메라 목록: inspector cameras).</translation>
  </message>
  <message>
   <source>Check the camera's power and network cable, its IP address, and firewalls in between.</source>
   <translation>카메라 전원, 네트워크 케이블, IP 주소, 중간의 방화벽을 확인하세요.</translation>
  </message>
  <message>
   <source>Check the camera, then start again.</source>
   <translation>카메라를 확인한 뒤 다시 시작하세요.</translation>
  </message>
  <message>
   <source>Check the disk and the folder's permissions; a backup lies beside it where one was made.</source>
   <translation>디스크와 폴더 권한을 확인하세요. 백업이 있으면 옆에 있습니다.</translation>
  </message>
  <message>
   <source>Check the lamp and daylight. If the light is to stay so, take new golden samples.</source>
   <translation>조명과 외부 빛을 확인하세요. 이 조명을 계속 쓰려면 골든 샘플을 새로 촬영하세요.</translation>
  </message>
  <message>
   <source>Check the lamp, the lens cap and the exposure.</source>
   <translation>조명, 렌즈 캡, 노출을 확인하세요.</translation>
  </message>
  <message>
   <source>Check the lens and its distance, and whether something covers it.</source>
   <translation>렌즈와 거리, 렌즈가 가려졌는지 확인하세요.</translation>
  </message>
  <message>
   <source>Check the path; PNG, JPEG, TIFF, BMP and WebP files count.</source>
   <translation>경로를 확인하세요. 사용 가능: PNG, JPEG, TIFF, BMP, WebP 파일.</translation>
  </message>
  <message>
   <source>Check the path; a relative one starts in the folder of the program.</source>
   <translation>경로를 확인하세요. 상대 경로는 프로그램 폴더에서 시작합니다.</translation>
  </message>
  <message>
   <source>Check the port in the address (RTSP mostly 554), and that the stream is switched on in the camera.</source>
   <translation>주소의 포트(RTSP는 보통 554)와 카메라에서 스트림이 켜져 있는지 확인하세요.</translation>
  </message>
  <message>
   <source>Check user name, password and path in the address, and that the camera sends H.264, H.265 or MJPEG.</source>
   <translation>주소의 사용자 이름, 암호, 경로와, 카메라가 H.264, H.265 또는 MJPEG를 보내는지 확인하세요.</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>확인자</translation>
  </message>
  <message>
   <source>Choose a part first.</source>
   <translation>먼저 부품을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose a part in the row first.</source>
   <translation>먼저 줄에서 샘플을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose a recipe first.</source>
   <translation>먼저 레시피를 선택하세요.</translation>
  </message>
  <message>
   <source>Choose a recipe.</source>
   <translation>레시피를 선택하세요.</translation>
  </message>
  <message>
   <source>Choose a recipe: a folder of pictures is of one kind of part.</source>
   <translation>레시피를 선택하세요. 이미지 폴더에는 제품 한 종류만 담습니다.</translation>
  </message>
  <message>
   <source>Choose a recipe: scores of different recipes do not compare.</source>
   <translation>레시피를 선택하세요. 다른 레시피의 점수는 서로 비교할 수 없습니다.</translation>
  </message>
  <message>
   <source>Choose a setting within its range.</source>
   <translation>범위 안의 설정을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose a version to look at it, to compare it, or to return to it.</source>
   <translation>보기, 비교, 복귀할 버전을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose another detector, or leave that out.</source>
   <translation>다른 검출기를 선택하거나 해당 항목을 빼세요.</translation>
  </message>
  <message>
   <source>Choose another name, or judge with that recipe.</source>
   <translation>다른 이름을 사용하거나 그 레시피로 판정하세요.</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>다른 위치를 선택하세요.</translation>
  </message>
  <message>
   <source>Choose at least one part.</source>
   <translation>부품을 하나 이상 선택하세요.</translation>
  </message>
  <message>
   <source>Choose how parts are compared, then let the golden samples suggest the limits.</source>
   <translation>부품 비교 방법을 선택한 뒤 골든 샘플로 기준값을 제안받으세요.</translation>
  </message>
  <message>
   <source>Choose more than one tile first</source>
   <translation>먼저 타일을 둘 이상 선택하세요</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>모두 해제</translation>
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation>목록에서 선택하세요.</translation>
  </message>
  <message>
   <source>Choose one of the two: alignment, or golden samples learned turned or mirrored.</source>
   <translation>위치 보정과 돌림·뒤집힘 학습 중 하나만 선택하세요.</translation>
  </message>
  <message>
   <source>Choose one of those that do: {known}.</source>
   <translation>이미지가 나오는 번호를 선택하세요: {known}.</translation>
  </message>
  <message>
   <source>Choose parts and try it: nothing is stored by that.</source>
   <translation>부품을 골라 시험하세요. 시험만으로는 저장되지 않습니다.</translation>
  </message>
  <message>
   <source>Choose the adapters</source>
   <translation>어댑터 선택</translation>
  </message>
  <message>
   <source>Choose the adapters that {detector} needs, or another detector.</source>
   <translation>{detector}: 필요한 어댑터를 선택하거나 다른 검출기를 선택하세요.</translation>
  </message>
  <message>
   <source>Choose the part whose decision is to be taken back.</source>
   <translation>결정을 취소할 부품을 선택하세요.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>선택…</translation>
  </message>
  <message>
   <source>Chosen on the set-up page, in step 1.</source>
   <translation>설정 화면 1단계에서 선택합니다.</translation>
  </message>
  <message>
   <source>Chosen: {references} as golden samples, {tuning} for the limits only.</source>
   <translation>선택: 골든 샘플 {references}개, 기준값만 {tuning}개.</translation>
  </message>
  <message>
   <source>Clean the lens and focus it; keep the part still.</source>
   <translation>렌즈를 닦고 초점을 맞추세요. 부품을 움직이지 마세요.</translation>
  </message>
  <message>
   <source>Clean up now</source>
   <translation>지금 정리</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>지우기</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>모두 지우기</translation>
  </message>
  <message>
   <source>Clear the fault, inspect the part again.</source>
   <translation>장애를 해결하고 부품을 다시 검사하세요.</translation>
  </message>
  <message>
   <source>Clear the place and sample it, then lay a part down and sample that.</source>
   <translation>자리를 비우고 촬영한 뒤, 부품을 놓고 촬영하세요.</translation>
  </message>
  <message>
   <source>Clear the serial</source>
   <translation>시리얼을 지웁니다</translation>
  </message>
  <message>
   <source>Cleared by the quick look alone: {count}. These limits would judge such parts in detail, with what verdict is not known: they are in no count after the arrow.</source>
   <translation>고속 검사만으로 합격: {count}개. 이 기준값이면 이런 부품은 정밀 검사를 하게 되며 결과는 알 수 없습니다. 화살표 뒤 개수에는 포함되지 않았습니다.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>닫기</translation>
  </message>
  <message>
   <source>Close other programs that use it ({users}), then pull its cable and plug it in again. If a setting is refused, choose another one on the set-up page.</source>
   <translation>이 카메라를 쓰는 다른 프로그램({users})을 닫고, 케이블을 뺐다가 다시 꽂으세요. 적용되지 않는 설정이 있으면 설정 화면에서 다른 값을 선택하세요.</translation>
  </message>
  <message>
   <source>Close the other program that uses it (another station?), or choose another port.</source>
   <translation>이 포트를 쓰는 프로그램(다른 검사기?)을 닫거나 다른 포트를 선택하세요.</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>저장하지 않고 닫기</translation>
  </message>
  <message>
   <source>Colours of the system</source>
   <translation>시스템 색상</translation>
  </message>
  <message>
   <source>Columns of tiles</source>
   <translation>타일 열 수</translation>
  </message>
  <message>
   <source>Compare on these golden samples</source>
   <translation>이 골든 샘플로 비교</translation>
  </message>
  <message>
   <source>Compare with the golden samples</source>
   <translation>골든 샘플과의 비교 방법</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>사용 중인 버전과 비교</translation>
  </message>
  <message>
   <source>Comparing words… golden sample {done} of {of}</source>
   <translation>단어 비교 중… 골든 샘플 {done} / {of}</translation>
  </message>
  <message>
   <source>Confirmed good parts</source>
   <translation>확정 양품</translation>
  </message>
  <message>
   <source>Confirmed good parts of {recipe}, version {version}</source>
   <translation>{recipe} 버전 {version}의 확정 양품</translation>
  </message>
  <message>
   <source>Copy for support</source>
   <translation>문의용 복사</translation>
  </message>
  <message>
   <source>Correct a truth…</source>
   <translation>실제 양·불량 정정…</translation>
  </message>
  <message>
   <source>Correct the truth</source>
   <translation>정정</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>정정</translation>
  </message>
  <message>
   <source>Corrected by {user}, {when}: part {part} was taken for {before} and is {after} ({reason}). The figures are counted anew.</source>
   <translation>정정({user}, {when}): 부품 {part}, {before} → {after}({reason}). 수치를 다시 계산했습니다.</translation>
  </message>
  <message>
   <source>Count it as NOT JUDGED</source>
   <translation>미판정으로 기록</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>세는 중…</translation>
  </message>
  <message>
   <source>Counts with what they can show, limits in force, self-tests, and the parts that did not pass with their pictures, with places to sign.</source>
   <translation>집계와 그 신뢰 범위, 적용 중인 기준값, 자체 점검, 합격하지 않은 부품과 이미지, 서명란.</translation>
  </message>
  <message>
   <source>DEFECT</source>
   <translation>불량</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>colours</comment>
   <translation>어두운 색상</translation>
  </message>
  <message>
   <source>Database {size_mb:.1f} MB</source>
   <translation>데이터베이스 {size_mb:.1f} MB</translation>
  </message>
  <message>
   <source>Date, inspection</source>
   <translation>날짜, 검사</translation>
  </message>
  <message>
   <source>Date, quality</source>
   <translation>날짜, 품질</translation>
  </message>
  <message>
   <source>Date, released by</source>
   <translation>날짜, 승인</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>일별</translation>
  </message>
  <message>
   <source>Decide about the parts that were flagged.</source>
   <translation>검토·불합격 부품을 결정하세요.</translation>
  </message>
  <message>
   <source>Decide on the parts that wait for review, or allow more space: their pictures are kept until then.</source>
   <translation>검토 대기 부품을 결정하거나 허용 용량을 늘리세요. 결정 전에는 이미지를 보관합니다.</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>결정</translation>
  </message>
  <message>
   <source>Decided at</source>
   <translation>결정 시각</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>결정자</translation>
  </message>
  <message>
   <source>Decided on: {decided}; wrongly failed {false_rejects}, wrongly passed {escapes}.</source>
   <translation>결정: {decided}, 과검 {false_rejects}, 미검 {escapes}.</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>결정</translation>
  </message>
  <message>
   <source>Decisions so far</source>
   <translation>지금까지의 결정</translation>
  </message>
  <message>
   <source>Decisions: {counts}.</source>
   <translation>결정: {counts}.</translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>불량</translation>
  </message>
  <message>
   <source>Defect (R)</source>
   <translation>불량 (R)</translation>
  </message>
  <message>
   <source>Defect of this type</source>
   <translation>이 유형의 불량</translation>
  </message>
  <message>
   <source>Defect: {kind}</source>
   <translation>불량: {kind}</translation>
  </message>
  <message>
   <source>Defective parts passed: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation>미검(합격된 불량품): {total_before}개 중 {before}개 → {total}개 중 {after}개(실제 비율 {lower}~{upper}, 각각 신뢰수준 95 %)</translation>
  </message>
  <message>
   <source>Defects</source>
   <translation>결함</translation>
  </message>
  <message>
   <source>Defects, as people called them</source>
   <translation>사람이 지정한 결함</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>삭제</translation>
  </message>
  <message>
   <source>Delete nothing</source>
   <translation>삭제 안 함</translation>
  </message>
  <message>
   <source>Delete what is selected</source>
   <translation>선택한 것을 삭제합니다</translation>
  </message>
  <message>
   <source>Deleted files</source>
   <translation>삭제된 파일</translation>
  </message>
  <message>
   <source>Deleted to keep the disk quota: {count}.</source>
   <translation>허용 용량 때문에 삭제: {count}개.</translation>
  </message>
  <message>
   <source>Deleting the oldest pictures… {done} of {of}</source>
   <translation>가장 오래된 이미지 삭제 중… {done} / {of}</translation>
  </message>
  <message>
   <source>Demo: untrained model — scores come from the golden samples alone</source>
   <translation>데모: 학습되지 않은 모델 — 점수는 골든 샘플만으로 계산</translation>
  </message>
  <message>
   <source>Detailed</source>
   <translation>정밀</translation>
  </message>
  <message>
   <source>Detectors are compared on two golden samples or more: take some first.</source>
   <translation>검출기는 골든 샘플 두 개 이상으로 비교합니다. 먼저 골든 샘플을 촬영하세요.</translation>
  </message>
  <message>
   <source>Diagnosis of the camera</source>
   <translation>카메라 진단</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>버리기</translation>
  </message>
  <message>
   <source>Discard them</source>
   <translation>변경 버리기</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>디스크</translation>
  </message>
  <message>
   <source>Disk unreachable</source>
   <translation>디스크 접속 불가</translation>
  </message>
  <message>
   <source>Disk {free_gb:.0f} GB free</source>
   <translation>디스크 여유 {free_gb:.0f} GB</translation>
  </message>
  <message>
   <source>Do without: let words alone judge</source>
   <translation>골든 샘플 없이: 단어만으로 판정</translation>
  </message>
  <message>
   <source>Drag a limit, or move it with the arrow keys.</source>
   <translation>기준값을 끌거나 화살표 키로 옮기세요.</translation>
  </message>
  <message>
   <source>Drag from corner to corner, or tap two corners. Esc cancels.</source>
   <translation>꼭짓점에서 꼭짓점으로 끌거나 두 꼭짓점을 누르세요. Esc: 취소.</translation>
  </message>
  <message>
   <source>Drag it or a corner; tap a + for one more corner. Arrow keys move by one pixel.</source>
   <translation>도형이나 꼭짓점을 끄세요. +를 누르면 꼭짓점이 추가됩니다. 화살표 키는 한 픽셀씩 옮깁니다.</translation>
  </message>
  <message>
   <source>Drag it, a corner or a side; arrow keys move it by one pixel.</source>
   <translation>도형, 꼭짓점, 변을 끌어서 바꾸세요. 화살표 키는 한 픽셀씩 옮깁니다.</translation>
  </message>
  <message>
   <source>Draw an outline around what is judged, or leave areas out.</source>
   <translation>판정할 부분에 외곽선을 그리거나 제외 영역을 그리세요.</translation>
  </message>
  <message>
   <source>Draw at least three corners.</source>
   <translation>꼭짓점을 세 개 이상 그리세요.</translation>
  </message>
  <message>
   <source>Draw defects and look</source>
   <translation>가상 결함으로 시험</translation>
  </message>
  <message>
   <source>Draw it again.</source>
   <translation>다시 그리세요.</translation>
  </message>
  <message>
   <source>Draw it at least {side} pixels wide and high.</source>
   <translation>가로와 세로를 {side} 픽셀 이상으로 그리세요.</translation>
  </message>
  <message>
   <source>Draw on what the camera shows now.</source>
   <translation>현재 카메라 화면 위에 그립니다.</translation>
  </message>
  <message>
   <source>Draw what is judged. Leave out what may differ on good parts, such as labels or the fixture.</source>
   <translation>판정할 영역을 그리세요. 라벨이나 지그처럼 양품끼리도 다를 수 있는 부분은 제외하세요.</translation>
  </message>
  <message>
   <source>Drawing {shape}, 1 corner set</source>
   <translation>{shape} 그리는 중, 꼭짓점 1개</translation>
  </message>
  <message>
   <source>Drawing {shape}, no corners set</source>
   <translation>{shape} 그리는 중, 꼭짓점 없음</translation>
  </message>
  <message>
   <source>Drawing {shape}, {count} corners set</source>
   <translation>{shape} 그리는 중, 꼭짓점 {count}개</translation>
  </message>
  <message>
   <source>Drawn on golden samples; real defects may be harder to see.</source>
   <translation>골든 샘플에 그린 결함입니다. 실제 결함은 더 보기 어려울 수 있습니다.</translation>
  </message>
  <message>
   <source>Drawn on pictures of {drawn} pixels; these have {shown}. Draw it again.</source>
   <translation>{drawn} 픽셀 이미지에 그린 영역입니다. 현재 이미지는 {shown} 픽셀입니다. 다시 그리세요.</translation>
  </message>
  <message>
   <source>Each golden sample is then learned so too; the model needs that much longer.</source>
   <translation>골든 샘플마다 이 방향도 학습합니다. 모델이 그만큼 느려집니다.</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>유효성</translation>
  </message>
  <message>
   <source>Either the limits are too low for such parts, or something has changed since the golden samples.</source>
   <translation>이런 부품에는 기준값이 너무 낮거나, 골든 샘플 촬영 후 무언가 바뀌었습니다.</translation>
  </message>
  <message>
   <source>Enter another name.</source>
   <translation>다른 이름을 입력하세요.</translation>
  </message>
  <message>
   <source>Escapes are not known: nobody called a judged part defective.</source>
   <translation>미검: 알 수 없음. 판정된 부품 중 불량으로 결정된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Escapes are not known: nobody decided on a part that passed.</source>
   <translation>미검: 알 수 없음. 합격 부품 중 사람이 결정한 것이 없습니다.</translation>
  </message>
  <message>
   <source>Every one of these parts was judged.</source>
   <translation>모든 부품을 판정했습니다.</translation>
  </message>
  <message>
   <source>Every part is judged by itself: no trigger needed.</source>
   <translation>모든 부품을 자동으로 판정합니다. 트리거가 필요 없습니다.</translation>
  </message>
  <message>
   <source>Every part is looked at in all windows: the sharpest map.</source>
   <translation>모든 부품을 모든 윈도로 검사합니다. 맵이 가장 선명합니다.</translation>
  </message>
  <message>
   <source>Every part is moved and turned to lie like it. A part that cannot be aligned is not judged.</source>
   <translation>모든 부품을 첫 골든 샘플과 같게 옮기고 돌립니다. 위치 보정이 안 되는 부품은 미판정입니다.</translation>
  </message>
  <message>
   <source>Every part of today was judged.</source>
   <translation>오늘 부품은 모두 판정했습니다.</translation>
  </message>
  <message>
   <source>Everything that was recorded</source>
   <translation>전체 기록</translation>
  </message>
  <message>
   <source>Excel files ({patterns})</source>
   <translation>Excel 파일 ({patterns})</translation>
  </message>
  <message>
   <source>Exclude less.</source>
   <translation>제외 영역을 줄이세요.</translation>
  </message>
  <message>
   <source>Exclude polygon</source>
   <translation>다각형 제외</translation>
  </message>
  <message>
   <source>Exclude rectangle</source>
   <translation>사각형 제외</translation>
  </message>
  <message>
   <source>Export this version</source>
   <translation>이 버전 내보내기</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>내보내는 중…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>내보내기…</translation>
  </message>
  <message>
   <source>Expose shorter, lower the gain, or dim the light.</source>
   <translation>노출을 줄이거나, 게인을 낮추거나, 조명을 어둡게 하세요.</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>노출</translation>
  </message>
  <message>
   <source>FAIL</source>
   <translation>불합격</translation>
  </message>
  <message>
   <source>FAIL alone is an alarm</source>
   <translation>불합격만 오경보로 봄</translation>
  </message>
  <message>
   <source>FAULT</source>
   <translation>장애</translation>
  </message>
  <message>
   <source>Failed {when}</source>
   <translation>실패, {when}</translation>
  </message>
  <message>
   <source>Failed: {failures}.</source>
   <translation>실패: {failures}.</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>오경보</translation>
  </message>
  <message>
   <source>False rejects are not known: nobody called a judged part good.</source>
   <translation>과검: 알 수 없음. 판정된 부품 중 양품으로 결정된 것이 없습니다.</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>고속</translation>
  </message>
  <message>
   <source>Fault {since}</source>
   <translation>장애, {since}</translation>
  </message>
  <message>
   <source>Fetching weights… {done} of {of} MB</source>
   <translation>가중치 내려받는 중… {done} / {of} MB</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>수치</translation>
  </message>
  <message>
   <source>Figures follow when every part was shown as often as planned.</source>
   <translation>모든 부품을 계획한 횟수만큼 제시하면 수치가 표시됩니다.</translation>
  </message>
  <message>
   <source>Figures in the words are those of the last part. None of these counts as good.</source>
   <translation>이유 문구의 수치는 마지막 부품의 값입니다. 미판정은 양품으로 세지 않습니다.</translation>
  </message>
  <message>
   <source>File of adapters</source>
   <translation>어댑터 파일</translation>
  </message>
  <message>
   <source>Fill the picture with the part, make it sharp, and let nothing be burnt out.</source>
   <translation>부품을 화면에 꽉 차게 놓고, 초점을 맞추고, 하얗게 날아가는 곳이 없게 하세요.</translation>
  </message>
  <message>
   <source>Find out on these samples</source>
   <translation>이 샘플로 매칭 시험</translation>
  </message>
  <message>
   <source>Find the camera's sizes…</source>
   <translation>지원 크기 찾기…</translation>
  </message>
  <message>
   <source>Findings on the golden samples</source>
   <translation>골든 샘플 점검 결과</translation>
  </message>
  <message>
   <source>Finish the study first.</source>
   <translation>먼저 평가를 끝내세요.</translation>
  </message>
  <message>
   <source>Finish the study, or begin it again.</source>
   <translation>평가를 끝까지 하거나 처음부터 다시 하세요.</translation>
  </message>
  <message>
   <source>First and last part</source>
   <translation>첫 부품과 마지막 부품</translation>
  </message>
  <message>
   <source>Fit </source>
   <translation>맞춤 </translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>검토·불합격</translation>
  </message>
  <message>
   <source>Focus</source>
   <translation>초점</translation>
  </message>
  <message>
   <source>Focus: {measure}</source>
   <translation>초점: {measure}</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>이미지 폴더</translation>
  </message>
  <message>
   <source>Folder of pictures…</source>
   <translation>이미지 폴더…</translation>
  </message>
  <message>
   <source>Folder {folder}</source>
   <translation>폴더 {folder}</translation>
  </message>
  <message>
   <source>Forget the best focus so far</source>
   <translation>지금까지의 최고 초점을 지웁니다</translation>
  </message>
  <message>
   <source>Free space on the station's disk. Judging stops when a part cannot be recorded.</source>
   <translation>검사기 디스크의 공간을 비우세요. 부품을 기록할 수 없으면 판정이 멈춥니다.</translation>
  </message>
  <message>
   <source>Free space or move the data folder; the station stays in FAULT until it can record again.</source>
   <translation>공간을 비우거나 데이터 폴더를 옮기세요. 다시 기록할 수 있을 때까지 장애 상태로 남습니다.</translation>
  </message>
  <message>
   <source>Free space where the records go.</source>
   <translation>기록이 저장되는 디스크의 공간을 비우세요.</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>전체 화면</translation>
  </message>
  <message>
   <source>GOOD</source>
   <translation>양품</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>게인</translation>
  </message>
  <message>
   <source>Give a file that was trained for this detector and these weights; inspector train-adapters DATASET makes one from pictures with masks of their defects.</source>
   <translation>이 검출기와 가중치로 학습한 파일을 지정하세요. inspector train-adapters DATASET 명령으로 결함 마스크가 있는 이미지에서 만들 수 있습니다.</translation>
  </message>
  <message>
   <source>Give an RGB image as uint8 with shape (height, width, 3).</source>
   <translation>uint8, 형상 (height, width, 3)의 RGB 이미지를 지정하세요.</translation>
  </message>
  <message>
   <source>Give image files (PNG, JPEG, TIFF, BMP, WebP), or a folder that holds some.</source>
   <translation>이미지 파일(PNG, JPEG, TIFF, BMP, WebP) 또는 이미지가 든 폴더를 지정하세요.</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>이름을 지정하세요.</translation>
  </message>
  <message>
   <source>Give it in seconds.</source>
   <translation>초 단위로 입력하세요.</translation>
  </message>
  <message>
   <source>Give the recipe a name.</source>
   <translation>레시피 이름을 입력하세요.</translation>
  </message>
  <message>
   <source>Give the user the right to read it, or copy it elsewhere.</source>
   <translation>이 사용자에게 읽기 권한을 주거나 다른 곳에 복사하세요.</translation>
  </message>
  <message>
   <source>Go on with the study</source>
   <translation>평가 계속</translation>
  </message>
  <message>
   <source>Go through its steps here and release it: camera and light of this station may differ.</source>
   <translation>여기서 단계를 확인하고 승인하세요. 이 검사기의 카메라와 조명은 다를 수 있습니다.</translation>
  </message>
  <message>
   <source>Go through step {number} first.</source>
   <translation>먼저 {number}단계를 확인하세요.</translation>
  </message>
  <message>
   <source>Golden sample</source>
   <translation>골든 샘플</translation>
  </message>
  <message>
   <source>Golden sample {number}</source>
   <translation>골든 샘플 {number}</translation>
  </message>
  <message>
   <source>Golden sample {number} cannot be used with this region and alignment ({reason}).</source>
   <translation>골든 샘플 {number}: 이 검사 영역과 위치 보정으로는 사용할 수 없습니다({reason}).</translation>
  </message>
  <message>
   <source>Golden sample {number} differs from all the others. Is it a good part, lying like the others? If not, remove it.</source>
   <translation>골든 샘플 {number}: 나머지와 모두 다릅니다. 같은 방향으로 놓인 양품인지 확인하고, 아니면 제거하세요.</translation>
  </message>
  <message>
   <source>Golden sample {number} is less sharp than the others. Check the focus, remove it and capture it again.</source>
   <translation>골든 샘플 {number}: 나머지보다 흐립니다. 초점을 확인하고, 제거한 뒤 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>Golden sample {number} is no longer stored.</source>
   <translation>골든 샘플 {number}: 더 이상 저장되어 있지 않습니다.</translation>
  </message>
  <message>
   <source>Golden sample {number} shows the same part as golden sample {other}, unmoved: it adds nothing. Capture another part.</source>
   <translation>골든 샘플 {number}: 골든 샘플 {other}번과 같은 부품이며 위치도 같아 도움이 되지 않습니다. 다른 부품을 촬영하세요.</translation>
  </message>
  <message>
   <source>Golden samples</source>
   <translation>골든 샘플</translation>
  </message>
  <message>
   <source>Golden samples (SHA-256)</source>
   <translation>골든 샘플 (SHA-256)</translation>
  </message>
  <message>
   <source>Golden samples (train/good): {count}. No part of this selection was decided on.</source>
   <translation>골든 샘플(train/good): {count}. 선택한 범위에 결정된 부품이 없습니다.</translation>
  </message>
  <message>
   <source>Golden samples (train/good): {count}. Parts (test): {parts}.</source>
   <translation>골든 샘플(train/good): {count}. 부품(test): {parts}.</translation>
  </message>
  <message>
   <source>Golden samples alone, compared anywhere or nearby: where words fit badly and samples are few.</source>
   <translation>골든 샘플만 사용, 모든 위치 또는 근처와 비교: 단어가 잘 맞지 않고 샘플이 적은 경우.</translation>
  </message>
  <message>
   <source>Golden samples alone, compared anywhere: where words fit badly and parts may lie anyhow.</source>
   <translation>골든 샘플만 사용, 모든 위치와 비교: 단어가 잘 맞지 않고 부품이 어떻게 놓여도 되는 경우.</translation>
  </message>
  <message>
   <source>Golden samples alone, each place by itself: only for parts that always lie alike.</source>
   <translation>골든 샘플만 사용, 위치마다 따로 비교: 항상 똑같이 놓이는 부품 전용.</translation>
  </message>
  <message>
   <source>Golden samples and the parts that people decided on, laid out like MVTec AD, with the station's regions as masks. Undecided parts are left out.</source>
   <translation>골든 샘플과 사람이 결정한 부품을 MVTec AD 구조로 저장합니다. 검사기가 찾은 이상 영역을 마스크로 넣고, 미결정 부품은 제외합니다.</translation>
  </message>
  <message>
   <source>Golden samples and trained layers: only with adapters that were trained on similar defects.</source>
   <translation>골든 샘플과 학습된 레이어를 사용: 비슷한 결함에서 학습한 어댑터가 있을 때만.</translation>
  </message>
  <message>
   <source>Golden samples have different sizes ({sizes}): keep those of one.</source>
   <translation>골든 샘플의 크기가 서로 다릅니다({sizes}). 한 가지 크기만 남기세요.</translation>
  </message>
  <message>
   <source>Golden samples must pass and known bad parts must not, or nothing is produced.</source>
   <translation>골든 샘플은 합격이어야 하고 불량 샘플은 합격이 아니어야 합니다. 그렇지 않으면 운전을 시작하지 않습니다.</translation>
  </message>
  <message>
   <source>Golden samples: {count}</source>
   <translation>골든 샘플: {count}</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>양품</translation>
  </message>
  <message>
   <source>Good (A)</source>
   <translation>양품 (A)</translation>
  </message>
  <message>
   <source>Good parts</source>
   <translation>양품</translation>
  </message>
  <message>
   <source>Good parts look like {words}: better left out.</source>
   <translation>양품과 비슷한 단어: {words}. 빼는 것이 좋습니다.</translation>
  </message>
  <message>
   <source>Good parts look like {word}</source>
   <translation>양품과의 유사도: {word}</translation>
  </message>
  <message>
   <source>Good parts rejected: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation>과검(불합격된 양품): {total_before}개 중 {before}개 → {total}개 중 {after}개(실제 비율 {lower}~{upper}, 각각 신뢰수준 95 %)</translation>
  </message>
  <message>
   <source>Good parts that may be rejected</source>
   <translation>목표 과검률(양품이 불합격되는 비율)</translation>
  </message>
  <message>
   <source>Good parts vary by a factor of {factor:.1f}.</source>
   <translation>양품끼리 {factor:.1f}배까지 차이가 납니다.</translation>
  </message>
  <message>
   <source>Good parts: {good}, bad parts: {bad}, each shown {repeats} times.</source>
   <translation>양품 {good}개, 불량품 {bad}개, 각각 {repeats}회 제시.</translation>
  </message>
  <message>
   <source>Good parts: {good}, bad parts: {bad}; {total} presentations in all.</source>
   <translation>양품 {good}개, 불량품 {bad}개: 모두 {total}회 제시.</translation>
  </message>
  <message>
   <source>Good: {before} → {after}</source>
   <translation>양품: {before} → {after}</translation>
  </message>
  <message>
   <source>Grey areas</source>
   <translation>회색 영역</translation>
  </message>
  <message>
   <source>Grey is allowed, dashed the golden samples, ◆ not allowed.</source>
   <translation>회색: 허용 범위, 점선: 골든 샘플, ◆: 허용 범위 밖.</translation>
  </message>
  <message>
   <source>Half of the last parts stay below the first figure, 95 % below the second.</source>
   <translation>최근 부품의 절반은 첫째 값 이내, 95 %는 둘째 값 이내입니다.</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>상태</translation>
  </message>
  <message>
   <source>Heat</source>
   <translation>히트맵</translation>
  </message>
  <message>
   <source>Heat (H)</source>
   <translation>히트맵 (H)</translation>
  </message>
  <message>
   <source>Heat from {review} on, reject limit {reject}</source>
   <translation>히트맵 {review}부터, 불합격 기준값 {reject}</translation>
  </message>
  <message>
   <source>Highest score</source>
   <translation>최고 점수</translation>
  </message>
  <message>
   <source>Histogram of red, green and blue, dark on the left</source>
   <translation>빨강·초록·파랑 히스토그램, 왼쪽이 어두움</translation>
  </message>
  <message>
   <source>History</source>
   <translation>이력</translation>
  </message>
  <message>
   <source>Hold still…</source>
   <translation>움직이지 마세요…</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>시간별</translation>
  </message>
  <message>
   <source>How a part is judged</source>
   <translation>판정 방법</translation>
  </message>
  <message>
   <source>How closely</source>
   <translation>검사 정밀도</translation>
  </message>
  <message>
   <source>How far the study is</source>
   <translation>평가 진행도</translation>
  </message>
  <message>
   <source>How far the trial is</source>
   <translation>시험 진행도</translation>
  </message>
  <message>
   <source>How parts come</source>
   <translation>부품 공급 방법</translation>
  </message>
  <message>
   <source>How words and pictures go together</source>
   <translation>단어와 이미지의 결합 방법</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>가져오기</translation>
  </message>
  <message>
   <source>Import a recipe</source>
   <translation>레시피 가져오기</translation>
  </message>
  <message>
   <source>Import golden samples</source>
   <translation>골든 샘플 가져오기</translation>
  </message>
  <message>
   <source>Import good parts that prove the limits</source>
   <translation>기준값 검증용 양품 가져오기</translation>
  </message>
  <message>
   <source>Import good parts that set the limits</source>
   <translation>기준값 설정용 양품 가져오기</translation>
  </message>
  <message>
   <source>Import parts known to be bad</source>
   <translation>불량 샘플 가져오기</translation>
  </message>
  <message>
   <source>Import recipe…</source>
   <translation>레시피 가져오기…</translation>
  </message>
  <message>
   <source>Import {samples} from files</source>
   <translation>파일에서 {samples} 가져오기</translation>
  </message>
  <message>
   <source>Imported from the folder {folder}</source>
   <translation>폴더에서 가져옴: {folder}</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>가져오는 중…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>가져오기…</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>사용 여부</translation>
  </message>
  <message>
   <source>In {seconds}… Cancel</source>
   <translation>{seconds}초 후… 취소</translation>
  </message>
  <message>
   <source>Inspect</source>
   <translation>검사</translation>
  </message>
  <message>
   <source>Inspect again</source>
   <translation>다시 검사</translation>
  </message>
  <message>
   <source>Inspect the part again.</source>
   <translation>부품을 다시 검사하세요.</translation>
  </message>
  <message>
   <source>Inspect the part again; if it stays, check the camera's cable and the load of this computer.</source>
   <translation>부품을 다시 검사하세요. 계속되면 카메라 케이블과 컴퓨터 부하를 확인하세요.</translation>
  </message>
  <message>
   <source>Inspect this serial again</source>
   <translation>이 시리얼을 다시 검사합니다</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>검사 번호</translation>
  </message>
  <message>
   <source>Inspection report</source>
   <translation>검사 보고서</translation>
  </message>
  <message>
   <source>Inspection station</source>
   <translation>비전 검사기</translation>
  </message>
  <message>
   <source>Inspection station — demo</source>
   <translation>비전 검사기 — 데모</translation>
  </message>
  <message>
   <source>Inspection station, {moment}</source>
   <translation>비전 검사기, {moment}</translation>
  </message>
  <message>
   <source>Inspection {number}</source>
   <translation>검사 {number}</translation>
  </message>
  <message>
   <source>Inspection {sequence} cannot be run again: {detail}.</source>
   <translation>검사 {sequence}: 다시 판정할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>Inspection's UUID</source>
   <translation>검사 UUID</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>검사 기록</translation>
  </message>
  <message>
   <source>Inspections come faster than they can be recorded ({pending} wait).</source>
   <translation>검사 속도를 기록이 따라가지 못합니다(대기 {pending}건).</translation>
  </message>
  <message>
   <source>Inspections found</source>
   <translation>찾은 검사 기록</translation>
  </message>
  <message>
   <source>Install the packages of pyproject.toml again (uv sync --reinstall).</source>
   <translation>pyproject.toml의 패키지를 다시 설치하세요(uv sync --reinstall).</translation>
  </message>
  <message>
   <source>Install the program again. What does not need this part goes on working.</source>
   <translation>프로그램을 다시 설치하세요. 이 부분이 필요 없는 기능은 계속 동작합니다.</translation>
  </message>
  <message>
   <source>Install them with:

    {command}

Or run it without a window: inspector run --demo --headless</source>
   <translation>설치 명령:

    {command}

창 없이 실행하려면: inspector run --demo --headless</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>간격</translation>
  </message>
  <message>
   <source>Interval between two parts</source>
   <translation>두 부품 사이의 간격</translation>
  </message>
  <message>
   <source>Is anything seen on this product?</source>
   <translation>이 제품에서 결함이 보이는지 확인</translation>
  </message>
  <message>
   <source>It could not be opened: {detail}.</source>
   <translation>열 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>It has: {known}.</source>
   <translation>사용 가능한 옵션: {known}.</translation>
  </message>
  <message>
   <source>It is judged when it lies still.</source>
   <translation>부품이 멈추면 판정합니다.</translation>
  </message>
  <message>
   <source>It is too bright to see whether a part is there.</source>
   <translation>너무 밝아 부품이 있는지 볼 수 없습니다.</translation>
  </message>
  <message>
   <source>It is too dark to see whether a part is there.</source>
   <translation>너무 어두워 부품이 있는지 볼 수 없습니다.</translation>
  </message>
  <message>
   <source>It is used from the next start on the run page.</source>
   <translation>운전 화면에서 다음에 시작할 때부터 사용합니다.</translation>
  </message>
  <message>
   <source>It opened in {seconds:.1f} s.</source>
   <translation>{seconds:.1f} s 만에 열렸습니다.</translation>
  </message>
  <message>
   <source>It stopped giving pictures: {detail}.</source>
   <translation>이미지가 더 이상 오지 않습니다: {detail}.</translation>
  </message>
  <message>
   <source>It was not judged: there is no score to compare with.</source>
   <translation>미판정 부품이라 비교할 점수가 없습니다.</translation>
  </message>
  <message>
   <source>Its maps would be wrong, so it is not used. Reinstall with the versions in pyproject.toml (uv sync --reinstall); if it stays, report it with the output of 'uv pip list'.</source>
   <translation>맵이 틀리게 나오므로 이 모델을 사용하지 않습니다. pyproject.toml의 버전으로 다시 설치하세요(uv sync --reinstall). 계속되면 'uv pip list' 출력과 함께 알려 주세요.</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more.</source>
   <translation>평가 계획이 이 컴퓨터에 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more: begin a new study.</source>
   <translation>평가 계획이 이 컴퓨터에 더 이상 없습니다. 새 평가를 시작하세요.</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more: whether a truth was corrected later is not known.</source>
   <translation>평가 계획이 이 컴퓨터에 더 이상 없어, 나중에 정정했는지 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Its verdicts were known by then.</source>
   <translation>정정할 때 이미 판정을 알고 있었습니다.</translation>
  </message>
  <message>
   <source>Judge that part again.</source>
   <translation>해당 부품을 다시 판정하세요.</translation>
  </message>
  <message>
   <source>Judge the whole picture again</source>
   <translation>다시 전체 이미지를 판정합니다</translation>
  </message>
  <message>
   <source>Judged</source>
   <translation>판정 시각</translation>
  </message>
  <message>
   <source>Judged by words alone: no golden sample to compare with.</source>
   <translation>단어만으로 판정했습니다. 비교할 골든 샘플이 없습니다.</translation>
  </message>
  <message>
   <source>Judged on the button, the space bar or a line controller.</source>
   <translation>버튼, Space 키 또는 라인 제어기로 판정합니다.</translation>
  </message>
  <message>
   <source>Judged once when a part is laid down and lies still; sampled in step 4.</source>
   <translation>부품을 놓고 멈추면 한 번 판정합니다. 4단계에서 촬영하세요.</translation>
  </message>
  <message>
   <source>Judged picture</source>
   <translation>판정한 이미지</translation>
  </message>
  <message>
   <source>Judged when a part is laid down</source>
   <translation>부품을 놓을 때 판정</translation>
  </message>
  <message>
   <source>Judges the stored picture with the recipe version and golden samples of that day</source>
   <translation>저장된 이미지를 당시 레시피 버전과 골든 샘플로 다시 판정합니다</translation>
  </message>
  <message>
   <source>Judging drawn defects… {done} of {of}</source>
   <translation>가상 결함 판정 중… {done} / {of}</translation>
  </message>
  <message>
   <source>Judging part {part}…</source>
   <translation>부품 {part} 판정 중…</translation>
  </message>
  <message>
   <source>Judging stored parts with both sets… {done} of {of}</source>
   <translation>저장된 부품을 두 설정으로 판정 중… {done} / {of}</translation>
  </message>
  <message>
   <source>Judging…</source>
   <translation>판정 중…</translation>
  </message>
  <message>
   <source>Kappa of the repeats</source>
   <translation>카파: 반복 간 비교</translation>
  </message>
  <message>
   <source>Kappa with the truth</source>
   <translation>카파: 실제와 비교</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>유지</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>둘 다 유지</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>계속 편집</translation>
  </message>
  <message>
   <source>Keep golden sample {number}: {finding}</source>
   <translation>골든 샘플 {number} 유지: {finding}</translation>
  </message>
  <message>
   <source>Keep it as proof</source>
   <translation>검증용으로 유지</translation>
  </message>
  <message>
   <source>Keep one picture in 1 or more.</source>
   <translation>1개 이상마다 이미지 하나를 보관하세요.</translation>
  </message>
  <message>
   <source>Keep them: they fit the present settings</source>
   <translation>그대로 사용: 현재 설정에 맞음</translation>
  </message>
  <message>
   <source>Keys in the review: {keys}.</source>
   <translation>검토 화면의 키: {keys}.</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>종류</translation>
  </message>
  <message>
   <source>Known bad</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>Known bad part</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>Known bad part {number}</source>
   <translation>불량 샘플 {number}</translation>
  </message>
  <message>
   <source>Known bad parts</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>Known bad parts: {count}</source>
   <translation>불량 샘플: {count}</translation>
  </message>
  <message>
   <source>Known defect</source>
   <translation>알려진 결함</translation>
  </message>
  <message>
   <source>Known kinds: {known}.</source>
   <translation>사용 가능한 종류: {known}.</translation>
  </message>
  <message>
   <source>Known recipes: {known}. New ones are made on the set-up page.</source>
   <translation>등록된 레시피: {known}. 새 레시피는 설정 화면에서 만드세요.</translation>
  </message>
  <message>
   <source>Known variants: {known}.</source>
   <translation>사용 가능한 변형: {known}.</translation>
  </message>
  <message>
   <source>Known: {known}.</source>
   <translation>사용 가능: {known}.</translation>
  </message>
  <message>
   <source>Laid down</source>
   <translation>놓을 때</translation>
  </message>
  <message>
   <source>Language score</source>
   <translation>단어 점수</translation>
  </message>
  <message>
   <source>Last 10 000</source>
   <translation>최근 10 000개</translation>
  </message>
  <message>
   <source>Last 2000</source>
   <translation>최근 2000개</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>최근 30일</translation>
  </message>
  <message>
   <source>Last 500</source>
   <translation>최근 500개</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>최근 7일</translation>
  </message>
  <message>
   <source>Last picture</source>
   <translation>마지막 이미지</translation>
  </message>
  <message>
   <source>Last shift</source>
   <translation>지난 교대</translation>
  </message>
  <message>
   <source>Learned when the demo was started</source>
   <translation>데모 시작 시 학습</translation>
  </message>
  <message>
   <source>Learning golden samples… {done} of {of}</source>
   <translation>골든 샘플 학습 중… {done} / {of}</translation>
  </message>
  <message>
   <source>Leave it out and try again; nothing was changed.</source>
   <translation>이 부품을 빼고 다시 하세요. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>Leave it out, or use one of {known}.</source>
   <translation>매칭 반경을 빼거나 다음 중 하나를 사용하세요: {known}.</translation>
  </message>
  <message>
   <source>Leave it where it is.</source>
   <translation>그대로 두세요.</translation>
  </message>
  <message>
   <source>Leave that out and choose it</source>
   <translation>해당 항목을 빼고 선택</translation>
  </message>
  <message>
   <source>Leave-one-out</source>
   <translation>하나씩 제외 검증</translation>
  </message>
  <message>
   <source>Left out because no picture of them is stored: {count}.</source>
   <translation>저장된 이미지가 없어 제외한 부품: {count}개.</translation>
  </message>
  <message>
   <source>Left out: {undecided} parts that nobody decided on or was unsure of, and {missing} whose picture is not there any more.</source>
   <translation>제외: 미결정 또는 보류 부품 {undecided}개, 이미지가 더 이상 없는 부품 {missing}개.</translation>
  </message>
  <message>
   <source>Left out: {undecided} undecided or unsure, {missing} without a picture.</source>
   <translation>제외: 미결정 또는 보류 {undecided}개, 이미지 없음 {missing}개.</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>colours</comment>
   <translation>밝은 색상</translation>
  </message>
  <message>
   <source>Light changed</source>
   <translation>조명 변화</translation>
  </message>
  <message>
   <source>Light, golden samples are 1</source>
   <translation>조명(골든 샘플 = 1)</translation>
  </message>
  <message>
   <source>Likeness to the golden samples</source>
   <translation>골든 샘플과의 유사도</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>기준값</translation>
  </message>
  <message>
   <source>Limits only</source>
   <translation>기준값만</translation>
  </message>
  <message>
   <source>Limits that fit these parts are not proven by them: watch the next parts, or prove them.</source>
   <translation>이 부품들에 맞춘 기준값은 이 부품들로 검증되지 않습니다. 다음 부품을 지켜보거나 따로 검증하세요.</translation>
  </message>
  <message>
   <source>Limits that were moved with these scores in sight are no longer proven by them: then capture new proof parts.</source>
   <translation>이 점수를 보고 옮긴 기준값은 이 점수로 검증되지 않습니다. 검증 샘플을 새로 촬영하세요.</translation>
  </message>
  <message>
   <source>Limits, weights and software in force</source>
   <translation>적용 중인 기준값, 가중치, 소프트웨어</translation>
  </message>
  <message>
   <source>Line controller</source>
   <translation>라인 제어기</translation>
  </message>
  <message>
   <source>Line: share that passed, of all parts.</source>
   <translation>선: 전체 부품 중 합격 비율.</translation>
  </message>
  <message>
   <source>Listens on {address}</source>
   <translation>연결 대기: {address}</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>실시간</translation>
  </message>
  <message>
   <source>Loading model…</source>
   <translation>모델 로딩 중…</translation>
  </message>
  <message>
   <source>Longest time from trigger to verdict</source>
   <translation>트리거에서 판정까지 최대 시간</translation>
  </message>
  <message>
   <source>Look at golden sample {number} in step 4.</source>
   <translation>골든 샘플 {number}: 4단계에서 확인하세요.</translation>
  </message>
  <message>
   <source>Look at golden samples {numbers} in step 4.</source>
   <translation>골든 샘플 {numbers}: 4단계에서 확인하세요.</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>열어 보기</translation>
  </message>
  <message>
   <source>Look at the part.</source>
   <translation>부품을 확인하세요.</translation>
  </message>
  <message>
   <source>Look at the study as it is now.</source>
   <translation>평가의 현재 상태를 확인하세요.</translation>
  </message>
  <message>
   <source>Look for glare and shadows on the part.</source>
   <translation>부품에 빛 반사나 그림자가 있는지 확인하세요.</translation>
  </message>
  <message>
   <source>Looking for the oldest pictures…</source>
   <translation>가장 오래된 이미지 찾는 중…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>찾는 중…</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>로트</translation>
  </message>
  <message>
   <source>Lot of the parts that come</source>
   <translation>다음 부품의 로트</translation>
  </message>
  <message>
   <source>Lot {lot}</source>
   <translation>로트 {lot}</translation>
  </message>
  <message>
   <source>Lowest score</source>
   <translation>최저 점수</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>작성자</translation>
  </message>
  <message>
   <source>Make one on the set-up page: two golden samples are enough to begin.</source>
   <translation>설정 화면에서 만드세요. 골든 샘플 2개로 시작할 수 있습니다.</translation>
  </message>
  <message>
   <source>Make them smaller, or the outline larger.</source>
   <translation>제외 영역을 줄이거나 외곽선을 넓히세요.</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>맵</translation>
  </message>
  <message>
   <source>Map limit</source>
   <translation>맵 기준값</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>미검</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>모델</translation>
  </message>
  <message>
   <source>Model failed</source>
   <translation>모델 오류</translation>
  </message>
  <message>
   <source>Model loading</source>
   <translation>모델 로딩 중</translation>
  </message>
  <message>
   <source>Model off</source>
   <translation>모델 꺼짐</translation>
  </message>
  <message>
   <source>Model ready</source>
   <translation>모델 준비됨</translation>
  </message>
  <message>
   <source>Model weights</source>
   <translation>모델 가중치</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>모델 {model}</translation>
  </message>
  <message>
   <source>Model {model}, on pictures of {size} pixels</source>
   <translation>모델 {model}, {size} 픽셀 이미지 기준</translation>
  </message>
  <message>
   <source>Model-based estimate: {rate} of good parts lie above the reject limit. It rests on an assumption about the spread, not on the samples alone.</source>
   <translation>통계 모델 추정: 양품의 {rate}가 불합격 기준값을 넘습니다. 샘플만이 아니라 점수 분포에 대한 가정에 따른 값입니다.</translation>
  </message>
  <message>
   <source>More than the {bound} that rounding explains: something has changed since.</source>
   <translation>반올림 오차 {bound} 초과. 그 후 무언가 바뀌었습니다.</translation>
  </message>
  <message>
   <source>Move a limit first.</source>
   <translation>먼저 기준값을 옮기세요.</translation>
  </message>
  <message>
   <source>Move a limit to see which parts change their verdict.</source>
   <translation>기준값을 옮기면 판정이 바뀌는 부품을 볼 수 있습니다.</translation>
  </message>
  <message>
   <source>Move part {number}</source>
   <translation>샘플 {number} 옮기기</translation>
  </message>
  <message>
   <source>Move the corner that lies on the wrong side.</source>
   <translation>잘못 놓인 꼭짓점을 옮기세요.</translation>
  </message>
  <message>
   <source>Mute the sound</source>
   <translation>음소거합니다</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>음소거됨</translation>
  </message>
  <message>
   <source>NOT JUDGED</source>
   <translation>미판정</translation>
  </message>
  <message>
   <source>NOT JUDGED and shown again: {count} times.</source>
   <translation>미판정으로 다시 제시: {count}회.</translation>
  </message>
  <message>
   <source>Name a new folder, or an empty one.</source>
   <translation>새 폴더나 빈 폴더를 지정하세요.</translation>
  </message>
  <message>
   <source>Name every part once.</source>
   <translation>부품마다 이름을 한 번씩만 적으세요.</translation>
  </message>
  <message>
   <source>Name of the recipe</source>
   <translation>레시피 이름</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>평가 이름</translation>
  </message>
  <message>
   <source>Name the file to write.</source>
   <translation>저장할 파일 이름을 지정하세요.</translation>
  </message>
  <message>
   <source>Name the folder of one kind of part, which holds train and test.</source>
   <translation>train과 test가 들어 있는, 제품 한 종류의 폴더를 지정하세요.</translation>
  </message>
  <message>
   <source>Name the model's weights.</source>
   <translation>모델의 가중치를 지정하세요.</translation>
  </message>
  <message>
   <source>Name the object, such as 'metal nut'.</source>
   <translation>부품 명칭을 입력하세요. 예: 'metal nut'.</translation>
  </message>
  <message>
   <source>Name the recipe and say what the part is.</source>
   <translation>레시피 이름과 부품 명칭을 입력하세요.</translation>
  </message>
  <message>
   <source>Name the study.</source>
   <translation>평가 이름을 입력하세요.</translation>
  </message>
  <message>
   <source>Name two parts or more.</source>
   <translation>부품 이름을 두 개 이상 입력하세요.</translation>
  </message>
  <message>
   <source>Nearby ± {radius}</source>
   <translation>근처 ± {radius}</translation>
  </message>
  <message>
   <source>Nearer to the words for good parts than to those for bad ones</source>
   <translation>불량품 단어보다 양품 단어에 가까운 정도</translation>
  </message>
  <message>
   <source>Nearer to these words than to “object”</source>
   <translation>“object”보다 이 단어에 가까운 정도</translation>
  </message>
  <message>
   <source>Nearest golden sample</source>
   <translation>가장 비슷한 골든 샘플</translation>
  </message>
  <message>
   <source>Nearest golden sample (JSON)</source>
   <translation>가장 비슷한 골든 샘플 (JSON)</translation>
  </message>
  <message>
   <source>Nearest match: golden sample {number}, whose picture is not there.</source>
   <translation>가장 비슷한 골든 샘플: {number}, 이미지 없음.</translation>
  </message>
  <message>
   <source>Nearest match: golden sample {number}.</source>
   <translation>가장 비슷한 골든 샘플: {number}.</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>검토 필요</translation>
  </message>
  <message>
   <source>Never stored, as the recipe says: {count}.</source>
   <translation>레시피 설정에 따라 저장 안 함: {count}개.</translation>
  </message>
  <message>
   <source>New defect word</source>
   <translation>새 결함 단어</translation>
  </message>
  <message>
   <source>New recipe</source>
   <translation>새 레시피</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>새 평가</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>다음</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>다음 (Enter)</translation>
  </message>
  <message>
   <source>Next part</source>
   <translation>다음 부품</translation>
  </message>
  <message>
   <source>Next part, without capturing this one</source>
   <translation>이 부품은 촬영하지 않고 다음 부품으로</translation>
  </message>
  <message>
   <source>No bad part was judged: nothing is known of misses.</source>
   <translation>판정한 불량품이 없어 미검을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>No device found on this machine.</source>
   <translation>이 컴퓨터에서 장치를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>No difference.</source>
   <translation>차이가 없습니다.</translation>
  </message>
  <message>
   <source>No fault is known</source>
   <translation>장애 없음</translation>
  </message>
  <message>
   <source>No golden sample</source>
   <translation>골든 샘플 없음</translation>
  </message>
  <message>
   <source>No golden sample was compared with, or it was not recorded which.</source>
   <translation>비교한 골든 샘플이 없거나 기록되지 않았습니다.</translation>
  </message>
  <message>
   <source>No golden samples to compare.</source>
   <translation>비교할 골든 샘플이 없습니다.</translation>
  </message>
  <message>
   <source>No golden samples: parts are judged by the words alone. Nobody knows what good parts of this product score, so no limit and no rate of false rejects can be promised. Capture at least one good part.</source>
   <translation>골든 샘플이 없어 단어만으로 판정합니다. 이 제품의 양품이 어떤 점수를 받는지 알 수 없어 기준값도 과검률도 보장할 수 없습니다. 양품을 하나 이상 촬영하세요.</translation>
  </message>
  <message>
   <source>No good part was judged: nothing is known of false alarms.</source>
   <translation>판정한 양품이 없어 오경보를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>No good parts at hand?</source>
   <translation>양품이 없을 때</translation>
  </message>
  <message>
   <source>No heat was stored.</source>
   <translation>저장된 히트맵이 없습니다.</translation>
  </message>
  <message>
   <source>No image was found in {path}.</source>
   <translation>{path}: 이미지를 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>No inspection has a serial number with “{text}” in it.</source>
   <translation>시리얼 번호에 “{text}” 포함: 검사 기록이 없습니다.</translation>
  </message>
  <message>
   <source>No inspections in this selection.</source>
   <translation>선택한 범위에 검사 기록이 없습니다.</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>기준값 없음</translation>
  </message>
  <message>
   <source>No limits yet</source>
   <translation>아직 기준값 없음</translation>
  </message>
  <message>
   <source>No measure yet</source>
   <translation>아직 측정값 없음</translation>
  </message>
  <message>
   <source>No new picture came within {seconds:g} s.</source>
   <translation>{seconds:g} s 안에 새 이미지가 오지 않았습니다.</translation>
  </message>
  <message>
   <source>No other version was in use before.</source>
   <translation>이전에 사용한 다른 버전이 없습니다.</translation>
  </message>
  <message>
   <source>No part as in the golden samples: missing, covered, another one or elsewhere (likeness {presence:.2f}, at least {limit:g} is needed).</source>
   <translation>골든 샘플과 같은 부품이 없습니다: 부품 없음, 가려짐, 다른 부품 또는 위치 다름(유사도 {presence:.2f}, {limit:g} 이상 필요).</translation>
  </message>
  <message>
   <source>No part can be seen {since}</source>
   <translation>부품을 볼 수 없음, {since}</translation>
  </message>
  <message>
   <source>No part changes its verdict.</source>
   <translation>판정이 바뀌는 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part fits this choice.</source>
   <translation>조건에 맞는 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part has been confirmed as defective: nothing guards against teaching too much. Known bad parts of the recipe are judged too, where it has any.</source>
   <translation>확정 불량품이 없어 과도한 학습을 막을 수 없습니다. 레시피에 불량 샘플이 있으면 함께 판정합니다.</translation>
  </message>
  <message>
   <source>No part has been judged yet. Start a recipe on the run page.</source>
   <translation>아직 판정한 부품이 없습니다. 운전 화면에서 레시피를 시작하세요.</translation>
  </message>
  <message>
   <source>No part is shown.</source>
   <translation>표시된 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part judged yet.</source>
   <translation>아직 판정한 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part of this recipe has been confirmed as good yet. Accept parts on the review page first.</source>
   <translation>이 레시피에는 아직 확정 양품이 없습니다. 먼저 검토 화면에서 양품으로 결정하세요.</translation>
  </message>
  <message>
   <source>No part timed yet</source>
   <translation>아직 측정한 부품 없음</translation>
  </message>
  <message>
   <source>No part today.</source>
   <translation>오늘 부품 없음.</translation>
  </message>
  <message>
   <source>No part waits for a decision, so no picture is held back.</source>
   <translation>결정 대기 부품이 없어 따로 보관 중인 이미지가 없습니다.</translation>
  </message>
  <message>
   <source>No part waits for a decision.</source>
   <translation>결정 대기 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part waits for review.</source>
   <translation>검토할 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part was inspected.</source>
   <translation>검사한 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No part was recorded today.</source>
   <translation>오늘 기록된 부품이 없습니다.</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>이미지 없음</translation>
  </message>
  <message>
   <source>No picture came from the camera.</source>
   <translation>카메라에서 이미지가 오지 않았습니다.</translation>
  </message>
  <message>
   <source>No picture was stored for this inspection</source>
   <translation>이 검사의 이미지는 저장되지 않았습니다</translation>
  </message>
  <message>
   <source>No picture was stored for this inspection.</source>
   <translation>이 검사의 이미지는 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <translation>아직 이미지 없음</translation>
  </message>
  <message>
   <source>No picture? Find out why</source>
   <translation>이미지가 안 나올 때: 원인 찾기</translation>
  </message>
  <message>
   <source>No reason was kept.</source>
   <translation>이유가 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>No recipe</source>
   <translation>레시피 없음</translation>
  </message>
  <message>
   <source>No recipe has been released yet.</source>
   <translation>아직 승인된 레시피가 없습니다.</translation>
  </message>
  <message>
   <source>No recipe has run yet.</source>
   <translation>아직 운전한 레시피가 없습니다.</translation>
  </message>
  <message>
   <source>No recipe is open.</source>
   <translation>열린 레시피가 없습니다.</translation>
  </message>
  <message>
   <source>No recipe yet</source>
   <translation>아직 레시피 없음</translation>
  </message>
  <message>
   <source>No recipe yet.</source>
   <translation>아직 레시피가 없습니다.</translation>
  </message>
  <message>
   <source>No score — reject limit {reject}</source>
   <translation>점수 없음 — 불합격 기준값 {reject}</translation>
  </message>
  <message>
   <source>No score — review limit {review}, reject limit {reject}</source>
   <translation>점수 없음 — 검토 기준값 {review}, 불합격 기준값 {reject}</translation>
  </message>
  <message>
   <source>No scores yet</source>
   <translation>아직 점수 없음</translation>
  </message>
  <message>
   <source>No self-test was made today.</source>
   <translation>오늘은 자체 점검을 하지 않았습니다.</translation>
  </message>
  <message>
   <source>No self-test was recorded for these parts.</source>
   <translation>이 부품들에는 자체 점검 기록이 없습니다.</translation>
  </message>
  <message>
   <source>No serial number</source>
   <translation>시리얼 번호 없음</translation>
  </message>
  <message>
   <source>No sound device</source>
   <translation>소리 장치 없음</translation>
  </message>
  <message>
   <source>No times were kept of these parts.</source>
   <translation>이 부품들의 시간이 저장되지 않았습니다.</translation>
  </message>
  <message>
   <source>No type given</source>
   <translation>유형 없음</translation>
  </message>
  <message>
   <source>No type of defect is on key {number}.</source>
   <translation>키 {number}: 결함 유형이 없습니다.</translation>
  </message>
  <message>
   <source>No {defects} could be seen reliably: consider tiles or a smaller region.</source>
   <translation>확실하게 보지 못한 결함: {defects}. 타일이나 더 작은 검사 영역을 써 보세요.</translation>
  </message>
  <message>
   <source>Nobody can say now; the part stays marked</source>
   <translation>지금은 알 수 없음. 부품을 표시해 둡니다</translation>
  </message>
  <message>
   <source>Nobody has called one of these parts defective.</source>
   <translation>불량으로 결정된 부품이 없습니다.</translation>
  </message>
  <message>
   <source>Nobody has tried yet what is seen on this product: draw defects in step 5.</source>
   <translation>이 제품에서 결함이 보이는지 아직 시험하지 않았습니다. 5단계에서 가상 결함으로 시험하세요.</translation>
  </message>
  <message>
   <source>Nobody looked at a part that passed: how many defects slip through is not known.</source>
   <translation>합격 부품을 사람이 확인한 적이 없어, 놓친 불량품 수를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>None</source>
   <comment>serial number</comment>
   <translation>없음</translation>
  </message>
  <message>
   <source>None of these parts has a lot.</source>
   <translation>로트가 있는 부품이 없습니다.</translation>
  </message>
  <message>
   <source>None of these parts has a score.</source>
   <translation>점수가 있는 부품이 없습니다.</translation>
  </message>
  <message>
   <source>None was made yet. Recipes that ask for one make it before each run.</source>
   <translation>아직 없습니다. 자체 점검을 설정한 레시피는 운전할 때마다 먼저 점검합니다.</translation>
  </message>
  <message>
   <source>Not checked: the step before it failed.</source>
   <translation>확인 안 함: 앞 단계가 실패했습니다.</translation>
  </message>
  <message>
   <source>Not decided: {count}</source>
   <translation>미결정: {count}</translation>
  </message>
  <message>
   <source>Not even the largest drawn defect was seen, of any kind: on this product the detector is blind. Use tiles or a smaller region, or compare with the same place of the golden samples.</source>
   <translation>가장 큰 가상 결함도 보지 못했습니다. 검출기가 이 제품의 결함을 보지 못합니다. 타일을 쓰거나, 검사 영역을 줄이거나, 골든 샘플의 같은 위치와 비교하세요.</translation>
  </message>
  <message>
   <source>Not every part was presented equally often, twice or more.</source>
   <translation>모든 부품을 같은 횟수로, 두 번 이상 제시해야 합니다.</translation>
  </message>
  <message>
   <source>Not judged</source>
   <translation>미판정</translation>
  </message>
  <message>
   <source>Not judged today</source>
   <translation>오늘의 미판정</translation>
  </message>
  <message>
   <source>Not one drawn defect was seen: the detector is blind on this product.</source>
   <translation>가상 결함을 하나도 보지 못했습니다. 검출기가 이 제품의 결함을 보지 못합니다.</translation>
  </message>
  <message>
   <source>Not taken: no part is shown.</source>
   <translation>받지 않음: 표시된 부품이 없습니다.</translation>
  </message>
  <message>
   <source>Not taken: part {number} was not on the screen yet.</source>
   <translation>받지 않음: 부품 {number}의 화면이 아직 나오지 않았습니다.</translation>
  </message>
  <message>
   <source>Not taken: the decision on part {number} was still being stored.</source>
   <translation>받지 않음: 부품 {number}의 결정을 아직 저장하고 있었습니다.</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>메모</translation>
  </message>
  <message>
   <source>Note, stored with the decision</source>
   <translation>결정과 함께 저장되는 메모</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>메모: {note}</translation>
  </message>
  <message>
   <source>Nothing answers at {host}, port {port}, within {seconds:g} s ({detail}).</source>
   <translation>{host}, 포트 {port}: {seconds:g} s 안에 응답이 없습니다({detail}).</translation>
  </message>
  <message>
   <source>Nothing has to be deleted, or nothing may be.</source>
   <translation>지워야 할 것이 없거나 지울 수 있는 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>선택한 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is deleted now.</source>
   <translation>지금 삭제할 것은 없습니다.</translation>
  </message>
  <message>
   <source>Nothing is ever deleted: when the disk is full, the station stops with a fault.</source>
   <translation>아무것도 삭제하지 않습니다. 디스크가 가득 차면 검사기가 장애로 멈춥니다.</translation>
  </message>
  <message>
   <source>Nothing is proven: every good part so far helped to set the limits. Capture good parts on another day: {count} without a reject would show {rate}, {more} without a reject would show {lower_rate}.</source>
   <translation>아직 검증되지 않았습니다. 지금까지의 양품은 모두 기준값 설정에 쓰였습니다. 다른 날에 양품을 촬영하세요: 불합격 없이 {count}개면 {rate}, {more}개면 {lower_rate}까지 검증됩니다.</translation>
  </message>
  <message>
   <source>Nothing to redo</source>
   <translation>다시 실행할 것이 없습니다</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>되돌릴 것이 없습니다</translation>
  </message>
  <message>
   <source>Nothing waits to be written</source>
   <translation>기록 대기 없음</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>변경한 내용이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was changed. Export it again on the station it came from.</source>
   <translation>바뀐 것은 없습니다. 원래 검사기에서 다시 내보내세요.</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the part again, and decide once more if you see it otherwise.</source>
   <translation>바꾸지 않았습니다. 부품을 다시 보고, 생각이 다르면 다시 결정하세요.</translation>
  </message>
  <message>
   <source>Nothing was deleted since the station started.</source>
   <translation>검사기 시작 후 삭제한 것이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>아직 저장된 버전이 없습니다.</translation>
  </message>
  <message>
   <source>Nothing was stored. Look at that version, then try again.</source>
   <translation>저장하지 않았습니다. 해당 버전을 확인한 뒤 다시 하세요.</translation>
  </message>
  <message>
   <source>Nothing would be deleted now.</source>
   <translation>적용해도 지금 삭제될 것은 없습니다.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>현재</translation>
  </message>
  <message>
   <source>Now lay a part down and sample it.</source>
   <translation>이제 부품을 놓고 촬영하세요.</translation>
  </message>
  <message>
   <source>Now take the part away and sample the empty place.</source>
   <translation>이제 부품을 치우고 빈 자리를 촬영하세요.</translation>
  </message>
  <message>
   <source>OVER</source>
   <translation>초과</translation>
  </message>
  <message>
   <source>OVER by {late}: {time}, takt {takt}</source>
   <translation>{late} 초과: {time}, 택트 {takt}</translation>
  </message>
  <message>
   <source>Of how many passed parts one picture is kept</source>
   <translation>합격 부품 몇 개마다 이미지 하나를 보관할지</translation>
  </message>
  <message>
   <source>Of the passed parts one in so many; all that did not pass.</source>
   <translation>합격 부품은 일정 개수마다 하나, 합격하지 않은 부품은 모두 보관합니다.</translation>
  </message>
  <message>
   <source>Off: start with --line</source>
   <translation>꺼짐: --line으로 시작하세요</translation>
  </message>
  <message>
   <source>On a machine with internet access, download {source} and put it here as {target}, or give the file's path as the recipe's weights (inspector check: --weights PATH). To try it without weights: inspector --demo.</source>
   <translation>인터넷이 되는 컴퓨터에서 내려받아({source}) 이 컴퓨터의 다음 경로에 저장하세요: {target}. 또는 레시피의 가중치에 파일 경로를 지정하세요(inspector check: --weights PATH). 가중치 없이 시험하려면: inspector --demo.</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>요청 시</translation>
  </message>
  <message>
   <source>One in so many</source>
   <translation>일정 개수마다</translation>
  </message>
  <message>
   <source>One part is judged each interval.</source>
   <translation>간격마다 부품 하나를 판정합니다.</translation>
  </message>
  <message>
   <source>One quick look: about a tenth of the time, a coarser map.</source>
   <translation>고속 검사만 합니다. 시간은 약 10분의 1, 맵은 더 거칩니다.</translation>
  </message>
  <message>
   <source>One row a part with all that was recorded, for people: captions in this language.</source>
   <translation>부품마다 한 행, 기록된 모든 내용. 사람이 보는 용도: 열 제목이 이 언어로 표시됩니다.</translation>
  </message>
  <message>
   <source>One row a part with all that was recorded, for programs: the same columns in every language.</source>
   <translation>부품마다 한 행, 기록된 모든 내용. 프로그램용: 어느 언어에서나 열이 같습니다.</translation>
  </message>
  <message>
   <source>Only flagged parts were looked at: these rates are of such parts, not of all.</source>
   <translation>검토·불합격 부품만 사람이 확인했습니다. 이 비율은 전체가 아니라 해당 부품의 비율입니다.</translation>
  </message>
  <message>
   <source>Only the limits change; the version before is kept.</source>
   <translation>기준값만 바뀝니다. 이전 버전은 남습니다.</translation>
  </message>
  <message>
   <source>Only the newest {count} defective parts are judged.</source>
   <translation>최근 불량품 {count}개만 판정합니다.</translation>
  </message>
  <message>
   <source>Only the newest {count} good parts are shown and judged.</source>
   <translation>최근 양품 {count}개만 표시하고 판정합니다.</translation>
  </message>
  <message>
   <source>Only what waits for review</source>
   <translation>검토 대기만</translation>
  </message>
  <message>
   <source>Only {fps:.1f} pictures a second come; at least {wanted:g} are needed.</source>
   <translation>초당 이미지 {fps:.1f}개만 옵니다. {wanted:g}개 이상 필요합니다.</translation>
  </message>
  <message>
   <source>Only {user}, who made this study, can correct it.</source>
   <translation>이 평가를 만든 사람만 정정할 수 있습니다: {user}.</translation>
  </message>
  <message>
   <source>Opacity of the heat</source>
   <translation>히트맵 불투명도</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>폴더 열기</translation>
  </message>
  <message>
   <source>Open version {number}</source>
   <translation>버전 {number} 열기</translation>
  </message>
  <message>
   <source>OpenCV has its driver ({driver}).</source>
   <translation>OpenCV에 드라이버가 있습니다({driver}).</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>카메라 여는 중…</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>작업자</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>선택 사항</translation>
  </message>
  <message>
   <source>Optional: parts with real defects show which of them these limits would miss.</source>
   <translation>선택 사항: 실제 결함이 있는 부품으로, 이 기준값이 무엇을 놓치는지 확인합니다.</translation>
  </message>
  <message>
   <source>Options follow a '?', such as simulated:washer?seed=3&amp;defect_rate=0.5&amp;size=1920x1080&amp;fps=30.</source>
   <translation>옵션은 '?' 뒤에 적습니다(예: simulated:washer?seed=3&amp;defect_rate=0.5&amp;size=1920x1080&amp;fps=30).</translation>
  </message>
  <message>
   <source>Outline {shape}</source>
   <translation>외곽선: {shape}</translation>
  </message>
  <message>
   <source>Overlap of tiles</source>
   <translation>타일 겹침</translation>
  </message>
  <message>
   <source>PASS</source>
   <translation>합격</translation>
  </message>
  <message>
   <source>PDF ({patterns})</source>
   <translation>PDF ({patterns})</translation>
  </message>
  <message>
   <source>PDF files ({patterns})</source>
   <translation>PDF 파일 ({patterns})</translation>
  </message>
  <message>
   <source>PaDiM</source>
   <translation>PaDiM</translation>
  </message>
  <message>
   <source>PaDiM is only for parts that always lie alike: choose another detector in step 1 first.</source>
   <translation>PaDiM은 항상 똑같이 놓이는 부품 전용입니다. 먼저 1단계에서 다른 검출기를 선택하세요.</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>{number} / {count} 페이지</translation>
  </message>
  <message>
   <source>Paper</source>
   <comment>scientific publication</comment>
   <translation>논문</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>부품</translation>
  </message>
  <message>
   <source>Part and golden sample, enlarged</source>
   <translation>부품과 골든 샘플, 확대</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>부품마다</translation>
  </message>
  <message>
   <source>Part in its run</source>
   <translation>운전 중 부품 번호</translation>
  </message>
  <message>
   <source>Part missing</source>
   <translation>부품 없음</translation>
  </message>
  <message>
   <source>Part not found</source>
   <translation>부품 못 찾음</translation>
  </message>
  <message>
   <source>Part that is not what it was taken for</source>
   <translation>잘못 등록된 부품</translation>
  </message>
  <message>
   <source>Part {number}</source>
   <translation>부품 {number}</translation>
  </message>
  <message>
   <source>Part {number} of {total}</source>
   <translation>부품 {number} / {total}</translation>
  </message>
  <message>
   <source>Part {number} · {time}</source>
   <translation>부품 {number} · {time}</translation>
  </message>
  <message>
   <source>Part {part} is called both good and bad.</source>
   <translation>부품 {part}: 양품과 불량 양쪽으로 등록되어 있습니다.</translation>
  </message>
  <message>
   <source>Part {part} was NOT JUDGED: show it again</source>
   <translation>부품 {part} 미판정: 다시 놓으세요</translation>
  </message>
  <message>
   <source>Part {part} was corrected meanwhile.</source>
   <translation>부품 {part}은(는) 그사이에 정정되었습니다.</translation>
  </message>
  <message>
   <source>Part {part} was taken for {before} and is {after}. Its verdicts stay; the figures are counted anew, and screen and report say that the study was corrected.</source>
   <translation>부품 {part}: {before} → {after}. 판정은 그대로 두고 수치를 다시 계산합니다. 화면과 보고서에 정정 사실이 표시됩니다.</translation>
  </message>
  <message>
   <source>Part {sequence}</source>
   <translation>부품 {sequence}</translation>
  </message>
  <message>
   <source>Part {sequence} cannot be taught: {detail}.</source>
   <translation>부품 {sequence}: 학습할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>Part {sequence} was decided in the meantime: {decision} by {user} at {decided_at}.</source>
   <translation>부품 {sequence}: 그사이 결정되었습니다: {decision}, {user}, {decided_at}.</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>부품</translation>
  </message>
  <message>
   <source>Parts and their verdicts</source>
   <translation>부품과 판정</translation>
  </message>
  <message>
   <source>Parts are not recorded</source>
   <translation>부품이 기록되지 않습니다</translation>
  </message>
  <message>
   <source>Parts known to be bad, one a line</source>
   <translation>확실한 불량품, 한 줄에 하나씩</translation>
  </message>
  <message>
   <source>Parts known to be good, one a line</source>
   <translation>확실한 양품, 한 줄에 하나씩</translation>
  </message>
  <message>
   <source>Parts may also lie</source>
   <translation>추가 허용 방향</translation>
  </message>
  <message>
   <source>Parts may lie anyhow.</source>
   <translation>부품이 어떻게 놓여도 됩니다.</translation>
  </message>
  <message>
   <source>Parts must always lie alike.</source>
   <translation>부품이 항상 똑같이 놓여야 합니다.</translation>
  </message>
  <message>
   <source>Parts must lie alike within {share} of the picture's side.</source>
   <translation>부품이 이미지 한 변의 {share} 이내로 같게 놓여야 합니다.</translation>
  </message>
  <message>
   <source>Parts must lie almost alike.</source>
   <translation>부품이 거의 똑같이 놓여야 합니다.</translation>
  </message>
  <message>
   <source>Parts must lie roughly alike.</source>
   <translation>부품이 대체로 비슷하게 놓여야 합니다.</translation>
  </message>
  <message>
   <source>Parts of versions {versions}, whose scores compare.</source>
   <translation>버전 {versions}의 부품입니다. 점수를 서로 비교할 수 있습니다.</translation>
  </message>
  <message>
   <source>Parts that did not pass, and escapes</source>
   <translation>합격하지 않은 부품과 미검</translation>
  </message>
  <message>
   <source>Parts that people called defective and that would pass in addition: {count}.</source>
   <translation>불량으로 결정된 부품 중 추가로 합격이 되는 부품: {count}개.</translation>
  </message>
  <message>
   <source>Parts that were not judged</source>
   <translation>미판정 부품</translation>
  </message>
  <message>
   <source>Parts that were not judged ({count}) count as not passed.</source>
   <translation>미판정 부품({count}개)은 합격하지 않은 것으로 셉니다.</translation>
  </message>
  <message>
   <source>Parts to review</source>
   <translation>검토할 부품</translation>
  </message>
  <message>
   <source>Parts whose pictures the recipe has already, marked here: {count}.</source>
   <translation>이미지가 이미 레시피에 있는 부품(여기에 표시됨): {count}개.</translation>
  </message>
  <message>
   <source>Parts whose verdict changes</source>
   <translation>판정이 바뀌는 부품</translation>
  </message>
  <message>
   <source>Passed {when}</source>
   <translation>통과, {when}</translation>
  </message>
  <message>
   <source>Passed, %</source>
   <translation>합격, %</translation>
  </message>
  <message>
   <source>Passed, of all parts</source>
   <translation>합격, 전체 부품 중</translation>
  </message>
  <message>
   <source>Passed: {count} known parts judged right.</source>
   <translation>통과: 샘플 {count}개 모두 정상.</translation>
  </message>
  <message>
   <source>Paste it into your message.</source>
   <translation>메시지에 붙여 넣으세요.</translation>
  </message>
  <message>
   <source>Pasted patches</source>
   <translation>붙인 조각</translation>
  </message>
  <message>
   <source>PatchCore</source>
   <translation>PatchCore</translation>
  </message>
  <message>
   <source>Patches, grey areas and scratches are drawn on the golden samples and judged: a detector that misses them is blind on this product, whatever the limits.</source>
   <translation>골든 샘플에 조각, 회색 영역, 스크래치를 그려 판정합니다. 이를 놓치는 검출기는 기준값과 상관없이 이 제품의 결함을 보지 못합니다.</translation>
  </message>
  <message>
   <source>Pause the study</source>
   <translation>평가 일시 정지</translation>
  </message>
  <message>
   <source>Pause the study: that stops the station. Then go on with it.</source>
   <translation>평가를 일시 정지하세요. 검사기도 정지됩니다. 그다음 평가를 계속하세요.</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>이미지</translation>
  </message>
  <message>
   <source>Picture of another size</source>
   <translation>이미지 크기 다름</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>카메라 이미지</translation>
  </message>
  <message>
   <source>Picture of the part</source>
   <translation>부품 이미지</translation>
  </message>
  <message>
   <source>Picture quality</source>
   <translation>이미지 품질</translation>
  </message>
  <message>
   <source>Picture quality (JSON)</source>
   <translation>이미지 품질 (JSON)</translation>
  </message>
  <message>
   <source>Picture quality of the last parts.</source>
   <translation>최근 부품의 이미지 품질.</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>이미지 크기</translation>
  </message>
  <message>
   <source>Picture stands still</source>
   <translation>이미지 멈춤</translation>
  </message>
  <message>
   <source>Picture too old</source>
   <translation>이미지 오래됨</translation>
  </message>
  <message>
   <source>Pictures (folder)</source>
   <translation>이미지 (폴더)</translation>
  </message>
  <message>
   <source>Pictures ({patterns})</source>
   <translation>이미지 ({patterns})</translation>
  </message>
  <message>
   <source>Pictures in test carry the number of their inspection.</source>
   <translation>test의 이미지에는 검사 번호가 붙어 있습니다.</translation>
  </message>
  <message>
   <source>Pictures kept: {count}.</source>
   <translation>보관된 이미지: {count}개.</translation>
  </message>
  <message>
   <source>Pictures of REVIEW, FAIL and not judged parts are kept, of passed ones none.</source>
   <translation>검토, 불합격, 미판정 부품의 이미지만 보관합니다. 합격 부품은 보관하지 않습니다.</translation>
  </message>
  <message>
   <source>Pictures of all parts are kept, until the room for them is used up.</source>
   <translation>모든 부품의 이미지를 허용 용량이 찰 때까지 보관합니다.</translation>
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, are deleted next: {size}.</source>
   <translation>다음에 삭제할 이미지: 가장 오래된 부품 {count}개({day}까지), {size}.</translation>
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, would be deleted: {size}.</source>
   <translation>적용하면 삭제될 이미지: 가장 오래된 부품 {count}개({day}까지), {size}.</translation>
  </message>
  <message>
   <source>Pictures of {count} parts are kept until somebody has decided on them: {size}.</source>
   <translation>부품 {count}개의 이미지를 결정할 때까지 보관합니다: {size}.</translation>
  </message>
  <message>
   <source>Pictures take {used} of the {quota} allowed. {free} of the disk are free.</source>
   <translation>이미지 사용량 {used}, 허용 {quota}. 디스크 여유 {free}.</translation>
  </message>
  <message>
   <source>Pictures take {used}. {free} of the disk are free.</source>
   <translation>이미지 사용량 {used}. 디스크 여유 {free}.</translation>
  </message>
  <message>
   <source>Pictures that are kept</source>
   <translation>보관할 이미지</translation>
  </message>
  <message>
   <source>Pictures that could not be read, so that these parts guard nothing: {count}.</source>
   <translation>이미지를 읽을 수 없어 확인에 쓰이지 않은 부품: {count}개.</translation>
  </message>
  <message>
   <source>Pictures that recipes keep</source>
   <translation>레시피별 보관 이미지</translation>
  </message>
  <message>
   <source>Place part</source>
   <translation>부품을 놓으세요</translation>
  </message>
  <message>
   <source>Place the part again and take another picture.</source>
   <translation>부품을 다시 놓고 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>Place the part as in the golden samples.</source>
   <translation>골든 샘플과 같은 자리에 부품을 놓으세요.</translation>
  </message>
  <message>
   <source>Plain black</source>
   <translation>검은색 포화</translation>
  </message>
  <message>
   <source>Plain white</source>
   <translation>흰색 포화</translation>
  </message>
  <message>
   <source>Plain white or black</source>
   <translation>흰색·검은색 포화</translation>
  </message>
  <message>
   <source>Plug the camera in, or try another port and cable. Cameras found now: {known}.</source>
   <translation>카메라를 연결하거나 다른 포트와 케이블을 써 보세요. 현재 찾은 카메라: {known}.</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>다각형</translation>
  </message>
  <message>
   <source>Press Start</source>
   <translation>시작을 누르세요</translation>
  </message>
  <message>
   <source>Press Start.</source>
   <translation>시작을 누르세요.</translation>
  </message>
  <message>
   <source>Press Stop, then Start, and inspect the part again. If it stays, start this computer again, then report it with this text.</source>
   <translation>정지 후 시작을 누르고 부품을 다시 검사하세요. 계속되면 컴퓨터를 다시 시작하고, 그래도 계속되면 이 문구와 함께 알려 주세요.</translation>
  </message>
  <message>
   <source>Press a part to choose it: as a golden sample, then for the limits only, then not at all (keys G, L and Delete).</source>
   <translation>부품을 누를 때마다 바뀝니다: 골든 샘플, 기준값만, 선택 안 함(키 G, L, Delete).</translation>
  </message>
  <message>
   <source>Press a verdict to see its inspection.</source>
   <translation>판정을 누르면 해당 검사 기록이 열립니다.</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>진행도</translation>
  </message>
  <message>
   <source>Proof part</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <source>Proof part {number} would be rejected although good.</source>
   <translation>검증 샘플 {number}: 양품인데 불합격이 됩니다.</translation>
  </message>
  <message>
   <source>Proof part {number} would help to set the limits and prove nothing any more.</source>
   <translation>검증 샘플 {number}: 기준값 설정에 쓰면 더 이상 검증에 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>Proof parts {numbers} would be rejected although good.</source>
   <translation>검증 샘플 {numbers}: 양품인데 불합격이 됩니다.</translation>
  </message>
  <message>
   <source>Proof parts: {count}</source>
   <translation>검증 샘플: {count}</translation>
  </message>
  <message>
   <source>Proof: good parts of another day</source>
   <translation>검증 샘플: 다른 날의 양품</translation>
  </message>
  <message>
   <source>Provisional: {samples} cannot show how good parts spread. It is assumed.</source>
   <translation>잠정: {samples}만으로는 양품끼리의 차이를 알 수 없어 가정한 값입니다.</translation>
  </message>
  <message>
   <source>Put part {part} under the camera</source>
   <translation>부품 {part}: 카메라 아래에 놓으세요</translation>
  </message>
  <message>
   <source>Put the old weights back, or set the limits again on the set-up page.</source>
   <translation>이전 가중치로 되돌리거나 설정 화면에서 기준값을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>Put the removed golden sample back</source>
   <translation>제거한 골든 샘플을 되돌립니다</translation>
  </message>
  <message>
   <source>Puts all of this page onto the clipboard, as text</source>
   <translation>이 화면 전체를 텍스트로 클립보드에 복사합니다</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>종료</translation>
  </message>
  <message>
   <source>REVIEW</source>
   <translation>검토</translation>
  </message>
  <message>
   <source>REVIEW is one too</source>
   <translation>검토도 오경보로 봄</translation>
  </message>
  <message>
   <source>REVIEW, FAIL and not judged only</source>
   <translation>검토, 불합격, 미판정만</translation>
  </message>
  <message>
   <source>REVIEW, FAIL and not judged, and 1 in {every} that passed</source>
   <translation>검토, 불합격, 미판정과 합격 {every}개당 1개</translation>
  </message>
  <message>
   <source>Random order, seed {seed}.</source>
   <translation>무작위 순서, 시드 {seed}.</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>속도</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>다시 읽기</translation>
  </message>
  <message>
   <source>Read it from a code in the picture</source>
   <translation>이미지 속 코드에서 읽기</translation>
  </message>
  <message>
   <source>Reading confirmed parts…</source>
   <translation>확정 부품 읽는 중…</translation>
  </message>
  <message>
   <source>Reading pictures…</source>
   <translation>이미지 읽는 중…</translation>
  </message>
  <message>
   <source>Reading the log…</source>
   <translation>기록 읽는 중…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name} 읽는 중…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>읽는 중…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>이유</translation>
  </message>
  <message>
   <source>Reason (code)</source>
   <translation>이유 (코드)</translation>
  </message>
  <message>
   <source>Recent inspections</source>
   <translation>최근 검사</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>레시피</translation>
  </message>
  <message>
   <source>Recipe to edit</source>
   <translation>편집할 레시피</translation>
  </message>
  <message>
   <source>Recipes ({patterns})</source>
   <translation>레시피 ({patterns})</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>사각형</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>다시 실행</translation>
  </message>
  <message>
   <source>Redo that step before it is released.</source>
   <translation>승인 전에 해당 단계를 다시 하세요.</translation>
  </message>
  <message>
   <source>Redo that step on the set-up page.</source>
   <translation>설정 화면에서 해당 단계를 다시 하세요.</translation>
  </message>
  <message>
   <source>Redo {step}</source>
   <translation>다시 실행: {step}</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>검사 영역</translation>
  </message>
  <message>
   <source>Region of interest</source>
   <translation>검사 영역</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>이상 영역</translation>
  </message>
  <message>
   <source>Regions (JSON)</source>
   <translation>이상 영역 (JSON)</translation>
  </message>
  <message>
   <source>Reject limit</source>
   <translation>불합격 기준값</translation>
  </message>
  <message>
   <source>Reject limit {limit}</source>
   <translation>불합격 기준값 {limit}</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>승인</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>제거</translation>
  </message>
  <message>
   <source>Remove golden sample {number}</source>
   <translation>골든 샘플 {number} 제거</translation>
  </message>
  <message>
   <source>Remove it, capture it again, or switch the alignment off.</source>
   <translation>제거하거나, 다시 촬영하거나, 위치 보정을 끄세요.</translation>
  </message>
  <message>
   <source>Remove {sample} {number}</source>
   <translation>{sample} {number} 제거</translation>
  </message>
  <message>
   <source>Remove {sample} {number} (Delete)</source>
   <translation>{sample} {number} 제거 (Delete)</translation>
  </message>
  <message>
   <source>Remove {word}</source>
   <translation>{word} 제거</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>제거했습니다.</translation>
  </message>
  <message>
   <source>Repeat {number}</source>
   <translation>반복 {number}</translation>
  </message>
  <message>
   <source>Repeat {repeat} of part {part} is there twice.</source>
   <translation>부품 {part}: 반복 {repeat}회차가 두 번 있습니다.</translation>
  </message>
  <message>
   <source>Repeatability</source>
   <translation>반복성</translation>
  </message>
  <message>
   <source>Replace it (--replace: a new version of it, not released) or make a copy (--copy: a recipe of its own, {copy!r}).</source>
   <translation>바꾸거나(--replace: 새 버전, 미승인) 사본을 만드세요(--copy: 별도 레시피 {copy!r}).</translation>
  </message>
  <message>
   <source>Replace it: new version</source>
   <translation>바꾸기: 새 버전</translation>
  </message>
  <message>
   <source>Report (PDF)</source>
   <translation>보고서 (PDF)</translation>
  </message>
  <message>
   <source>Report made</source>
   <translation>보고서 작성</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>보고서</translation>
  </message>
  <message>
   <source>Reports and export</source>
   <translation>보고서와 내보내기</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>필수</translation>
  </message>
  <message>
   <source>Restart the camera: pull its cable and plug it in again.</source>
   <translation>카메라를 다시 시작하세요: 케이블을 뺐다가 다시 꽂으세요.</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>결과</translation>
  </message>
  <message>
   <source>Result, FAIL alone is an alarm</source>
   <translation>결과(불합격만 오경보로 봄)</translation>
  </message>
  <message>
   <source>Result, REVIEW is one too</source>
   <translation>결과(검토도 오경보로 봄)</translation>
  </message>
  <message>
   <source>Review</source>
   <comment>page</comment>
   <translation>검토</translation>
  </message>
  <message>
   <source>Review ({count})</source>
   <translation>검토 ({count})</translation>
  </message>
  <message>
   <source>Review limit</source>
   <translation>검토 기준값</translation>
  </message>
  <message>
   <source>Review limit {limit}</source>
   <translation>검토 기준값 {limit}</translation>
  </message>
  <message>
   <source>Review limit {review_before} → {review}, reject limit {reject_before} → {reject}</source>
   <translation>검토 기준값 {review_before} → {review}, 불합격 기준값 {reject_before} → {reject}</translation>
  </message>
  <message>
   <source>Roll back</source>
   <translation>버전 복귀</translation>
  </message>
  <message>
   <source>Roll back to a version that was in use before.</source>
   <translation>이전에 사용한 버전으로 복귀하세요.</translation>
  </message>
  <message>
   <source>Roll back to it</source>
   <translation>이 버전으로 복귀</translation>
  </message>
  <message>
   <source>Roll back to it, so that the history tells of the return.</source>
   <translation>복귀 이력이 남도록 버전 복귀를 사용하세요.</translation>
  </message>
  <message>
   <source>Roll back to version {version}</source>
   <translation>복귀: 버전 {version}</translation>
  </message>
  <message>
   <source>Rolling back releases a copy of that version at once.</source>
   <translation>복귀하면 그 버전의 사본이 바로 승인됩니다.</translation>
  </message>
  <message>
   <source>Rolling back…</source>
   <translation>복귀 중…</translation>
  </message>
  <message>
   <source>Room for pictures</source>
   <translation>이미지 허용 용량</translation>
  </message>
  <message>
   <source>Room that is taken</source>
   <translation>사용 중인 용량</translation>
  </message>
  <message>
   <source>Rows of tiles</source>
   <translation>타일 행 수</translation>
  </message>
  <message>
   <source>Run</source>
   <comment>page</comment>
   <translation>운전</translation>
  </message>
  <message>
   <source>Run 'sudo usermod -aG {group} {user}', log out and in again.</source>
   <translation>'sudo usermod -aG {group} {user}'를 실행한 뒤 로그아웃하고 다시 로그인하세요.</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>다시 판정</translation>
  </message>
  <message>
   <source>Run's UUID</source>
   <translation>운전 UUID</translation>
  </message>
  <message>
   <source>Running: press Stop to choose another recipe or camera.</source>
   <translation>운전 중: 레시피나 카메라를 바꾸려면 정지를 누르세요.</translation>
  </message>
  <message>
   <source>SDP</source>
   <translation>SDP</translation>
  </message>
  <message>
   <source>SDP+</source>
   <translation>SDP+</translation>
  </message>
  <message>
   <source>SHA-256 known after the first part</source>
   <translation>SHA-256은 첫 부품 후 표시됩니다</translation>
  </message>
  <message>
   <source>SPADE</source>
   <translation>SPADE</translation>
  </message>
  <message>
   <source>Same place</source>
   <translation>같은 위치</translation>
  </message>
  <message>
   <source>Sample a part</source>
   <translation>부품 촬영</translation>
  </message>
  <message>
   <source>Sample both before it is released.</source>
   <translation>승인 전에 둘 다 촬영하세요.</translation>
  </message>
  <message>
   <source>Sample both in its set-up.</source>
   <translation>설정에서 둘 다 촬영하세요.</translation>
  </message>
  <message>
   <source>Sample the empty place</source>
   <translation>빈 자리 촬영</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>저장</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>그래도 저장</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF로 저장…</translation>
  </message>
  <message>
   <source>Save draft</source>
   <translation>초안 저장</translation>
  </message>
  <message>
   <source>Save it again as PNG, JPEG, TIFF or BMP.</source>
   <translation>PNG, JPEG, TIFF 또는 BMP로 다시 저장하세요.</translation>
  </message>
  <message>
   <source>Save the recipe first: a stored version is exported.</source>
   <translation>먼저 레시피를 저장하세요. 저장된 버전을 내보냅니다.</translation>
  </message>
  <message>
   <source>Save the study as PDF</source>
   <translation>평가를 PDF로 저장</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>저장 시각</translation>
  </message>
  <message>
   <source>Saves a new version and lets the run page start it.</source>
   <translation>새 버전을 저장하고 운전 화면에서 시작할 수 있게 합니다.</translation>
  </message>
  <message>
   <source>Saves a new version and lets the run page start it. The one before is kept.</source>
   <translation>새 버전을 저장하고 운전 화면에서 시작할 수 있게 합니다. 이전 버전은 남습니다.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>저장…</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>저장 중…</translation>
  </message>
  <message>
   <source>Saw {seen} of {drawn} drawn defects.</source>
   <translation>가상 결함 {drawn}개 중 {seen}개를 보았습니다.</translation>
  </message>
  <message>
   <source>Say first whether the serial is to be inspected again.</source>
   <translation>먼저 이 시리얼의 재검사 여부를 선택하세요.</translation>
  </message>
  <message>
   <source>Say what changed, for whoever asks later.</source>
   <translation>나중에 볼 사람을 위해 변경 내용을 적으세요.</translation>
  </message>
  <message>
   <source>Say what the part is called, such as “metal nut”.</source>
   <translation>부품 명칭을 입력하세요. 예: “metal nut”.</translation>
  </message>
  <message>
   <source>Say whether {serial} is to be inspected again.</source>
   <translation>{serial}: 재검사 여부를 선택하세요.</translation>
  </message>
  <message>
   <source>Scan it again. If it stays, set the scanner to send Enter after each code.</source>
   <translation>다시 스캔하세요. 계속되면 스캐너가 코드마다 Enter를 보내도록 설정하세요.</translation>
  </message>
  <message>
   <source>Scan it, then inspect the part again.</source>
   <translation>번호를 스캔한 뒤 부품을 다시 검사하세요.</translation>
  </message>
  <message>
   <source>Scan its serial number, then press Trigger, or the space bar.</source>
   <translation>시리얼 번호를 스캔한 뒤 트리거 또는 Space 키를 누르세요.</translation>
  </message>
  <message>
   <source>Scan or type</source>
   <translation>스캔 또는 입력</translation>
  </message>
  <message>
   <source>Scan or type the serial number first.</source>
   <translation>먼저 시리얼 번호를 스캔하거나 입력하세요.</translation>
  </message>
  <message>
   <source>Scan or type, or leave empty</source>
   <translation>스캔 또는 입력, 비워도 됨</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>점수</translation>
  </message>
  <message>
   <source>Score all parts again</source>
   <translation>모든 부품 점수 다시 계산</translation>
  </message>
  <message>
   <source>Score then {then}, now {now}: difference {difference}.</source>
   <translation>당시 점수 {then}, 현재 {now}: 차이 {difference}.</translation>
  </message>
  <message>
   <source>Score then {then}. Now the picture cannot be judged:</source>
   <translation>당시 점수 {then}. 지금은 이미지를 판정할 수 없습니다:</translation>
  </message>
  <message>
   <source>Score {score:.4f}</source>
   <translation>점수 {score:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — reject limit {reject:.4f}</source>
   <translation>점수 {score:.4f} — 불합격 기준값 {reject:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}</source>
   <translation>점수 {score:.4f} — 검토 기준값 {review:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}, reject limit {reject:.4f}</source>
   <translation>점수 {score:.4f} — 검토 기준값 {review:.4f}, 불합격 기준값 {reject:.4f}</translation>
  </message>
  <message>
   <source>Score {score} — at the reject limit.</source>
   <translation>점수 {score} — 불합격 기준값과 같음.</translation>
  </message>
  <message>
   <source>Score {score} — at the review limit.</source>
   <translation>점수 {score} — 검토 기준값과 같음.</translation>
  </message>
  <message>
   <source>Score {score} — limits {review} and {reject}</source>
   <translation>점수 {score} — 기준값 {review}, {reject}</translation>
  </message>
  <message>
   <source>Score {score} — no limits yet</source>
   <translation>점수 {score} — 아직 기준값 없음</translation>
  </message>
  <message>
   <source>Score {score} — no limits yet.</source>
   <translation>점수 {score} — 아직 기준값 없음.</translation>
  </message>
  <message>
   <source>Score {score} — reject limit {reject}</source>
   <translation>점수 {score} — 불합격 기준값 {reject}</translation>
  </message>
  <message>
   <source>Score {score} — review limit {review}, reject limit {reject}</source>
   <translation>점수 {score} — 검토 기준값 {review}, 불합격 기준값 {reject}</translation>
  </message>
  <message>
   <source>Score {score} — {distance} above the reject limit {limit}.</source>
   <translation>점수 {score} — 불합격 기준값 {limit}보다 {distance} 높음.</translation>
  </message>
  <message>
   <source>Score {score} — {distance} above the review limit {limit}.</source>
   <translation>점수 {score} — 검토 기준값 {limit}보다 {distance} 높음.</translation>
  </message>
  <message>
   <source>Score {score} — {distance} below the review limit {limit}.</source>
   <translation>점수 {score} — 검토 기준값 {limit}보다 {distance} 낮음.</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>점수</translation>
  </message>
  <message>
   <source>Scores of past parts</source>
   <translation>지난 부품의 점수</translation>
  </message>
  <message>
   <source>Scores of {counts}</source>
   <translation>점수: {counts}</translation>
  </message>
  <message>
   <source>Scores: {lanes}</source>
   <translation>점수: {lanes}</translation>
  </message>
  <message>
   <source>Scoring parts… {done} of {of}</source>
   <translation>부품 점수 계산 중… {done} / {of}</translation>
  </message>
  <message>
   <source>Scratches</source>
   <translation>스크래치</translation>
  </message>
  <message>
   <source>Search cameras</source>
   <translation>카메라 찾기</translation>
  </message>
  <message>
   <source>Search cameras again</source>
   <translation>카메라 다시 찾기</translation>
  </message>
  <message>
   <source>Searching cameras…</source>
   <translation>카메라 찾는 중…</translation>
  </message>
  <message>
   <source>Sees {defects} of the picture's side on.</source>
   <translation>이미지 한 변 대비 이 크기부터 보입니다: {defects}.</translation>
  </message>
  <message>
   <source>Select a shape or a corner first</source>
   <translation>먼저 도형이나 꼭짓점을 선택하세요</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>선택한 범위</translation>
  </message>
  <message>
   <source>Self-tests</source>
   <translation>자체 점검</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>시리얼</translation>
  </message>
  <message>
   <source>Serial contains</source>
   <translation>시리얼에 포함</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>시리얼 번호</translation>
  </message>
  <message>
   <source>Serial number of the next part</source>
   <translation>다음 부품의 시리얼 번호</translation>
  </message>
  <message>
   <source>Serial number to search for</source>
   <translation>검색할 시리얼 번호</translation>
  </message>
  <message>
   <source>Serial of the next part</source>
   <translation>다음 부품의 시리얼</translation>
  </message>
  <message>
   <source>Serial of the next part — required</source>
   <translation>다음 부품의 시리얼 — 필수</translation>
  </message>
  <message>
   <source>Serial {serial}</source>
   <translation>시리얼 {serial}</translation>
  </message>
  <message>
   <source>Serial, over all recipes…</source>
   <translation>시리얼, 전체 레시피…</translation>
  </message>
  <message>
   <source>Serial…</source>
   <translation>시리얼…</translation>
  </message>
  <message>
   <source>Set limits before it is released.</source>
   <translation>승인 전에 기준값을 설정하세요.</translation>
  </message>
  <message>
   <source>Set limits before parts are taught.</source>
   <translation>부품을 학습하기 전에 기준값을 설정하세요.</translation>
  </message>
  <message>
   <source>Set limits on the set-up page and release it.</source>
   <translation>설정 화면에서 기준값을 설정하고 승인하세요.</translation>
  </message>
  <message>
   <source>Set the camera's resolution back, or sample the empty place and a part again.</source>
   <translation>카메라 해상도를 되돌리거나, 빈 자리와 부품을 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>Set the camera's resolution back, or set the product up again.</source>
   <translation>카메라 해상도를 되돌리거나 제품을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>Set the references again with the weights that are used now.</source>
   <translation>현재 가중치로 골든 샘플을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>Set three corners first.</source>
   <translation>먼저 꼭짓점 세 개를 지정하세요.</translation>
  </message>
  <message>
   <source>Set two corners first.</source>
   <translation>먼저 꼭짓점 두 개를 지정하세요.</translation>
  </message>
  <message>
   <source>Set {wanted}, but the device stays automatic.</source>
   <translation>설정 {wanted}, 장치는 자동 상태로 유지됩니다.</translation>
  </message>
  <message>
   <source>Set {wanted}, device took {taken}.</source>
   <translation>설정 {wanted}, 장치 적용값 {taken}.</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>설정</translation>
  </message>
  <message>
   <source>Share of a tile's side</source>
   <translation>타일 한 변에 대한 비율</translation>
  </message>
  <message>
   <source>Share of the disk</source>
   <translation>디스크 비율</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>교대별</translation>
  </message>
  <message>
   <source>Show 4 to 10 good parts that differ as good parts do: other lots, other times of the day.</source>
   <translation>양품 4~10개를 보여 주세요. 다른 로트, 다른 시간대의 양품이 좋습니다.</translation>
  </message>
  <message>
   <source>Show clipped pixels</source>
   <translation>포화 픽셀 표시</translation>
  </message>
  <message>
   <source>Show heat</source>
   <translation>히트맵 표시</translation>
  </message>
  <message>
   <source>Show the station the empty place and a part, so that it sees when one is laid down.</source>
   <translation>빈 자리와 부품을 촬영하세요. 그래야 부품이 놓인 것을 알 수 있습니다.</translation>
  </message>
  <message>
   <source>Show them in the review</source>
   <translation>검토에서 보기</translation>
  </message>
  <message>
   <source>Shown: a selection made in the history. Any choice above, or “Clear all”, ends it.</source>
   <translation>이력에서 선택한 부품을 표시 중입니다. 위에서 다른 것을 선택하거나 “모두 지우기”를 누르면 끝납니다.</translation>
  </message>
  <message>
   <source>Shown: the camera's last picture.</source>
   <translation>표시 중: 카메라의 마지막 이미지.</translation>
  </message>
  <message>
   <source>Shown: the first golden sample.</source>
   <translation>표시 중: 첫 골든 샘플.</translation>
  </message>
  <message>
   <source>Shows part and golden sample in turn for five seconds</source>
   <translation>부품과 골든 샘플을 5초 동안 번갈아 보여 줍니다</translation>
  </message>
  <message>
   <source>Sign this version; the run page starts it from then on.</source>
   <translation>이 버전에 서명하세요. 그때부터 운전 화면에서 사용합니다.</translation>
  </message>
  <message>
   <source>Sign with that name, or begin a new study.</source>
   <translation>그 이름으로 서명하거나 새 평가를 시작하세요.</translation>
  </message>
  <message>
   <source>Sign with your name to roll back.</source>
   <translation>복귀하려면 이름으로 서명하세요.</translation>
  </message>
  <message>
   <source>Sign with your name.</source>
   <translation>이름으로 서명하세요.</translation>
  </message>
  <message>
   <source>Simulated bracket</source>
   <translation>시뮬레이션 브래킷</translation>
  </message>
  <message>
   <source>Simulated washer</source>
   <translation>시뮬레이션 와셔</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>용량</translation>
  </message>
  <message>
   <source>So few prove little: to show at most {limit}, {needed} bad parts without a miss are needed.</source>
   <translation>부품이 적어 검증이 부족합니다. 최대 {limit}까지 검증하려면 미검 없이 불량품 {needed}개가 필요합니다.</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>소프트웨어</translation>
  </message>
  <message>
   <source>Software {version}</source>
   <translation>소프트웨어 {version}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>사용자 미상</translation>
  </message>
  <message>
   <source>Sound: {state}</source>
   <translation>소리: {state}</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>시작</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>다시 시작</translation>
  </message>
  <message>
   <source>Start again to see it from the beginning.</source>
   <translation>처음부터 보려면 다시 시작하세요.</translation>
  </message>
  <message>
   <source>Start again, inspect the part again.</source>
   <translation>다시 시작하고 부품을 다시 검사하세요.</translation>
  </message>
  <message>
   <source>Start again; if it stays, report it with this text.</source>
   <translation>다시 시작하세요. 계속되면 이 문구를 알려 주세요.</translation>
  </message>
  <message>
   <source>Start it on the run page.</source>
   <translation>운전 화면에서 시작하세요.</translation>
  </message>
  <message>
   <source>Start needs a recipe: make one on the set-up page.</source>
   <translation>시작하려면 레시피가 필요합니다. 설정 화면에서 만드세요.</translation>
  </message>
  <message>
   <source>Start needs a released recipe: release it on the set-up page.</source>
   <translation>시작하려면 승인된 레시피가 필요합니다. 설정 화면에서 승인하세요.</translation>
  </message>
  <message>
   <source>Start the station</source>
   <translation>검사기 시작</translation>
  </message>
  <message>
   <source>Start the station first.</source>
   <translation>먼저 검사기를 시작하세요.</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>시작 중</translation>
  </message>
  <message>
   <source>Station fault</source>
   <translation>검사기 장애</translation>
  </message>
  <message>
   <source>Station stopped</source>
   <translation>검사기 정지</translation>
  </message>
  <message>
   <source>Step {number} comes first.</source>
   <translation>{number}단계를 먼저 하세요.</translation>
  </message>
  <message>
   <source>Step {number}, {title}: {state}</source>
   <translation>{number}단계, {title}: {state}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>정지</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>진단 중지</translation>
  </message>
  <message>
   <source>Stop the station on the run page, then come back.</source>
   <translation>운전 화면에서 검사기를 정지한 뒤 돌아오세요.</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>정지됨</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>정지 중…</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>저장 공간</translation>
  </message>
  <message>
   <source>Stored pictures take {used_gb:.1f} GB of the {quota_gb:.1f} GB allowed, and none of them may be deleted.</source>
   <translation>저장된 이미지가 허용 {quota_gb:.1f} GB 중 {used_gb:.1f} GB를 차지하며, 지울 수 있는 이미지가 없습니다.</translation>
  </message>
  <message>
   <source>Stream address…</source>
   <translation>스트림 주소…</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>평가</translation>
  </message>
  <message>
   <source>Suggest limits</source>
   <translation>기준값 제안</translation>
  </message>
  <message>
   <source>Suggest limits first.</source>
   <translation>먼저 기준값을 제안받으세요.</translation>
  </message>
  <message>
   <source>Suggest the limits.</source>
   <translation>기준값 제안을 누르세요.</translation>
  </message>
  <message>
   <source>Suggested.</source>
   <translation>제안.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>시스템</translation>
  </message>
  <message>
   <source>Table (CSV)</source>
   <translation>표 (CSV)</translation>
  </message>
  <message>
   <source>Table (XLSX)</source>
   <translation>표 (XLSX)</translation>
  </message>
  <message>
   <source>Take a new picture</source>
   <translation>새 이미지 촬영</translation>
  </message>
  <message>
   <source>Take a sequence number that the station has shown, and check --data-dir.</source>
   <translation>검사기에 표시된 검사 번호를 사용하고 --data-dir을 확인하세요.</translation>
  </message>
  <message>
   <source>Take all of them again.</source>
   <translation>모두 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>Take at least {count} of the empty place and {count} with a part.</source>
   <translation>빈 자리 {count}개, 부품 {count}개 이상 촬영하세요.</translation>
  </message>
  <message>
   <source>Take the hands and the part away for the empty place, lay the part down for the other, keep the light as it is, and let the region show some of the place around the part.</source>
   <translation>빈 자리는 손과 부품을 치우고, 부품은 내려놓고 촬영하세요. 조명을 그대로 두고, 검사 영역에 부품 둘레가 조금 보이게 하세요.</translation>
  </message>
  <message>
   <source>Take the lens cap off, switch the light on, expose longer.</source>
   <translation>렌즈 캡을 벗기고, 조명을 켜고, 노출을 늘리세요.</translation>
  </message>
  <message>
   <source>Take the part away</source>
   <translation>부품을 치우세요</translation>
  </message>
  <message>
   <source>Take the part away.</source>
   <translation>부품을 치우세요.</translation>
  </message>
  <message>
   <source>Take the part out.</source>
   <translation>부품을 빼내세요.</translation>
  </message>
  <message>
   <source>Take the recipe version that judged it, with the weights file of that day.</source>
   <translation>당시 판정한 레시피 버전과 그날의 가중치 파일을 사용하세요.</translation>
  </message>
  <message>
   <source>Taken back on part {number}: {before} → {after}</source>
   <translation>부품 {number}의 결정을 되돌림: {before} → {after}</translation>
  </message>
  <message>
   <source>Takt: a part without verdict by then is not judged</source>
   <translation>택트: 이 시간 안에 판정이 없으면 미판정</translation>
  </message>
  <message>
   <source>Tap a shape to change it.</source>
   <translation>도형을 눌러 바꾸세요.</translation>
  </message>
  <message>
   <source>Tap corner after corner; tap the first one again or press Enter to end. Esc cancels.</source>
   <translation>꼭짓점을 차례로 누르세요. 첫 꼭짓점을 다시 누르거나 Enter를 누르면 끝납니다. Esc: 취소.</translation>
  </message>
  <message>
   <source>Taught already</source>
   <translation>이미 학습됨</translation>
  </message>
  <message>
   <source>Teach confirmed good parts…</source>
   <translation>확정 양품 학습…</translation>
  </message>
  <message>
   <source>Teach fewer parts, or parts that look less like these.</source>
   <translation>학습할 부품을 줄이거나, 이 부품들과 덜 비슷한 부품을 학습하세요.</translation>
  </message>
  <message>
   <source>Teaches parts of this recipe that were confirmed to be good</source>
   <translation>이 레시피의 확정 양품을 학습합니다</translation>
  </message>
  <message>
   <source>Teaching</source>
   <translation>학습</translation>
  </message>
  <message>
   <source>Test known parts before each run</source>
   <translation>운전 전마다 샘플 점검</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>점검 시각</translation>
  </message>
  <message>
   <source>Testing known parts… {done} of {of}</source>
   <translation>샘플 점검 중… {done} / {of}</translation>
  </message>
  <message>
   <source>That is {rate}; the true rate is at most {upper} ({confidence:.0%} confidence).</source>
   <translation>비율 {rate}, 실제 비율은 최대 {upper}입니다(신뢰수준 {confidence:.0%}).</translation>
  </message>
  <message>
   <source>That proves the wanted {rate}.</source>
   <translation>목표 과검률 {rate}: 검증되었습니다.</translation>
  </message>
  <message>
   <source>That refutes the wanted {rate}.</source>
   <translation>목표 과검률 {rate}: 지킬 수 없습니다.</translation>
  </message>
  <message>
   <source>That says nothing of other defects.</source>
   <translation>다른 결함에 대해서는 알 수 없습니다.</translation>
  </message>
  <message>
   <source>The adapters {path} cannot be used: {detail}.</source>
   <translation>어댑터 {path}: 사용할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The address is that of {name}.</source>
   <translation>주소가 가리키는 카메라: {name}.</translation>
  </message>
  <message>
   <source>The camera address {address!r} has an option that cannot be used: {detail}.</source>
   <translation>카메라 주소 {address!r}: 사용할 수 없는 옵션이 있습니다: {detail}.</translation>
  </message>
  <message>
   <source>The camera gives pictures of another size than the golden samples and the region have.</source>
   <translation>카메라 이미지 크기가 골든 샘플 및 검사 영역과 다릅니다.</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: no part that comes or goes is seen.</source>
   <translation>카메라가 같은 이미지를 계속 보냅니다. 놓이거나 치워지는 부품을 볼 수 없습니다.</translation>
  </message>
  <message>
   <source>The camera sent the same picture again: it shows an earlier moment.</source>
   <translation>카메라가 같은 이미지를 다시 보냈습니다. 이전 시점의 이미지입니다.</translation>
  </message>
  <message>
   <source>The camera was lost before the picture was taken.</source>
   <translation>촬영 전에 카메라 연결이 끊겼습니다.</translation>
  </message>
  <message>
   <source>The camera {camera} could not be found or opened ({detail}).</source>
   <translation>{camera}: 찾거나 열 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>The camera {camera} no longer delivers pictures ({detail}).</source>
   <translation>{camera}: 이미지가 오지 않습니다({detail}).</translation>
  </message>
  <message>
   <source>The camera's controls appear with its first picture.</source>
   <translation>첫 이미지가 오면 카메라 조절 항목이 나타납니다.</translation>
  </message>
  <message>
   <source>The choice of matching</source>
   <translation>매칭 선택</translation>
  </message>
  <message>
   <source>The clean-up was broken off; the station goes on with it in the background.</source>
   <translation>정리를 중단했습니다. 검사기가 백그라운드에서 계속 정리합니다.</translation>
  </message>
  <message>
   <source>The comparison of detectors</source>
   <translation>검출기 비교</translation>
  </message>
  <message>
   <source>The database {path} cannot be used: {detail}.</source>
   <translation>데이터베이스 {path}: 사용할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The database {path} was written by a newer version of the station (schema {revision}).</source>
   <translation>데이터베이스 {path}: 더 새로운 버전의 검사기가 만들었습니다(스키마 {revision}).</translation>
  </message>
  <message>
   <source>The desktop cannot start: these system libraries are missing: {libraries}.</source>
   <translation>프로그램을 시작할 수 없습니다. 시스템 라이브러리가 없습니다: {libraries}.</translation>
  </message>
  <message>
   <source>The device has no automatic for it: this is its own value.</source>
   <translation>이 장치에는 자동 기능이 없습니다. 장치 자체 값입니다.</translation>
  </message>
  <message>
   <source>The disk is full before that: allow less.</source>
   <translation>그 전에 디스크가 가득 찹니다. 허용 용량을 줄이세요.</translation>
  </message>
  <message>
   <source>The disk of {folder} is full or cannot be written ({detail}).</source>
   <translation>{folder}: 디스크가 가득 찼거나 쓸 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>The golden samples are nearer to the words for bad parts: language would call them bad.</source>
   <translation>골든 샘플이 불량품 단어에 더 가깝습니다. 단어만으로는 불량으로 봅니다.</translation>
  </message>
  <message>
   <source>The imaging gate</source>
   <translation>이미지 품질 확인</translation>
  </message>
  <message>
   <source>The known bad part would be held back ({verdicts}).</source>
   <translation>불량 샘플을 걸러 냅니다({verdicts}).</translation>
  </message>
  <message>
   <source>The last self-test failed, {when}</source>
   <translation>마지막 자체 점검 실패, {when}</translation>
  </message>
  <message>
   <source>The last self-test passed {when}.</source>
   <translation>마지막 자체 점검 통과: {when}.</translation>
  </message>
  <message>
   <source>The last {parts}. Dashed is the review limit, solid the reject limit.</source>
   <translation>최근 {parts}. 점선: 검토 기준값, 실선: 불합격 기준값.</translation>
  </message>
  <message>
   <source>The last {parts}: median in the range from lowest to highest. Dashed is the review limit, solid the reject limit.</source>
   <translation>최근 {parts}: 최저에서 최고까지의 범위와 중앙값. 점선: 검토 기준값, 실선: 불합격 기준값.</translation>
  </message>
  <message>
   <source>The light has changed: {light:.2f} of what the golden samples have, {low:.2f} to {high:.2f} is allowed.</source>
   <translation>조명이 바뀌었습니다: 골든 샘플 대비 {light:.2f}, 허용 {low:.2f}~{high:.2f}.</translation>
  </message>
  <message>
   <source>The limits are the suggested ones, or none are suggested yet.</source>
   <translation>기준값이 제안값과 같거나, 아직 제안값이 없습니다.</translation>
  </message>
  <message>
   <source>The limits are those that were released.</source>
   <translation>승인된 기준값 그대로입니다.</translation>
  </message>
  <message>
   <source>The limits were lowered for these parts: that holds back more good parts too.</source>
   <translation>이 부품들 때문에 기준값을 낮췄습니다. 양품도 더 많이 걸립니다.</translation>
  </message>
  <message>
   <source>The limits were set by hand.</source>
   <translation>기준값을 수동으로 설정했습니다.</translation>
  </message>
  <message>
   <source>The limits were set on {camera}.</source>
   <translation>기준값을 설정한 카메라: {camera}.</translation>
  </message>
  <message>
   <source>The match radius is {radius}.</source>
   <translation>매칭 반경이 {radius}입니다.</translation>
  </message>
  <message>
   <source>The model failed on a part, which was not judged ({kind}: {text}).</source>
   <translation>부품을 처리하던 중 모델이 실패하여 이 부품은 판정되지 않았습니다({kind}: {text}).</translation>
  </message>
  <message>
   <source>The model failed on this part ({detail}).</source>
   <translation>모델이 이 부품을 처리하지 못했습니다({detail}).</translation>
  </message>
  <message>
   <source>The model gave no number as score ({score}).</source>
   <translation>모델이 낸 점수가 숫자가 아닙니다({score}).</translation>
  </message>
  <message>
   <source>The model {model} cannot be used: {detail}.</source>
   <translation>모델 {model}: 사용할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The model's self-test failed: {detail}.</source>
   <translation>모델 자체 점검에 실패했습니다: {detail}.</translation>
  </message>
  <message>
   <source>The name {host} is not known ({detail}).</source>
   <translation>호스트 이름 {host}: 알 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>The newest picture is judged again and again; a row is kept every two seconds.</source>
   <translation>최신 이미지를 계속 판정합니다. 기록은 2초마다 하나씩 남습니다.</translation>
  </message>
  <message>
   <source>The newest {count} inspections with “{text}” in the serial number</source>
   <translation>시리얼 번호에 “{text}” 포함: 최근 검사 기록 {count}건</translation>
  </message>
  <message>
   <source>The newest {shown} of {count}. Line: share that passed, of all parts.</source>
   <translation>{count}개 중 최근 {shown}개. 선: 전체 부품 중 합격 비율.</translation>
  </message>
  <message>
   <source>The newest {shown} of {count}; a table (XLSX or CSV) of the same selection holds all of them.</source>
   <translation>{count}개 중 최근 {shown}개. 같은 범위의 표(XLSX 또는 CSV)에는 모두 들어 있습니다.</translation>
  </message>
  <message>
   <source>The object noun is empty.</source>
   <translation>부품 명칭이 비어 있습니다.</translation>
  </message>
  <message>
   <source>The oldest pictures go first. Verdicts, scores and decisions are kept for good.</source>
   <translation>오래된 이미지부터 삭제합니다. 판정, 점수, 결정은 계속 보관합니다.</translation>
  </message>
  <message>
   <source>The others: {verdicts}.</source>
   <translation>나머지: {verdicts}.</translation>
  </message>
  <message>
   <source>The page is on the clipboard.</source>
   <translation>이 화면을 클립보드에 복사했습니다.</translation>
  </message>
  <message>
   <source>The part had no verdict {takt_s:g} s after its trigger.</source>
   <translation>트리거 후 {takt_s:g} s 안에 판정이 나오지 않았습니다.</translation>
  </message>
  <message>
   <source>The part has a defect</source>
   <translation>결함이 있습니다</translation>
  </message>
  <message>
   <source>The part has no serial number, and this recipe asks for one.</source>
   <translation>이 레시피는 시리얼 번호가 필요하지만 부품에 번호가 없습니다.</translation>
  </message>
  <message>
   <source>The part is called</source>
   <translation>부품 명칭(영어)</translation>
  </message>
  <message>
   <source>The part is good</source>
   <translation>양품입니다</translation>
  </message>
  <message>
   <source>The part was not found where the golden samples show it.</source>
   <translation>골든 샘플의 위치에서 부품을 찾지 못했습니다.</translation>
  </message>
  <message>
   <source>The picture cannot be judged ({reason}).</source>
   <translation>이미지를 판정할 수 없습니다({reason}).</translation>
  </message>
  <message>
   <source>The picture has content: grey levels from {low} to {high}.</source>
   <translation>이미지에 내용이 있습니다: 그레이 레벨 {low}~{high}.</translation>
  </message>
  <message>
   <source>The picture is black.</source>
   <translation>이미지가 검은색입니다.</translation>
  </message>
  <message>
   <source>The picture is blurred: focus {share:.2f} of what the golden samples have, at least {limit:.2f} is needed.</source>
   <translation>이미지가 흐립니다: 초점이 골든 샘플 대비 {share:.2f}, {limit:.2f} 이상 필요.</translation>
  </message>
  <message>
   <source>The picture is one even area (grey level {level}).</source>
   <translation>이미지 전체가 한 가지 밝기입니다(그레이 레벨 {level}).</translation>
  </message>
  <message>
   <source>The picture is too bright (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation>이미지가 너무 밝습니다(밝기 {brightness:.0f}, 골든 샘플 {golden:.0f}).</translation>
  </message>
  <message>
   <source>The picture is too dark (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation>이미지가 너무 어둡습니다(밝기 {brightness:.0f}, 골든 샘플 {golden:.0f}).</translation>
  </message>
  <message>
   <source>The picture is white.</source>
   <translation>이미지가 흰색입니다.</translation>
  </message>
  <message>
   <source>The picture was deleted at {when} to make room on the disk.</source>
   <translation>디스크 공간 확보를 위해 이미지를 {when}에 삭제했습니다.</translation>
  </message>
  <message>
   <source>The picture was taken {age_s:.1f} s away from the moment it was meant for; {limit:g} s are allowed.</source>
   <translation>이미지 촬영 시점이 {age_s:.1f} s 어긋났습니다. 허용 {limit:g} s.</translation>
  </message>
  <message>
   <source>The pictures of 1 part are kept until somebody has decided on it: {size}.</source>
   <translation>부품 1개의 이미지를 결정할 때까지 보관합니다: {size}.</translation>
  </message>
  <message>
   <source>The pixel limit</source>
   <translation>맵 기준값</translation>
  </message>
  <message>
   <source>The plan of this study is not on this computer any more.</source>
   <translation>이 평가의 계획이 이 컴퓨터에 더 이상 없습니다.</translation>
  </message>
  <message>
   <source>The port for the line controller, {host}:{port}, cannot be opened ({detail}).</source>
   <translation>라인 제어기용 포트 {host}:{port}: 열 수 없습니다({detail}).</translation>
  </message>
  <message>
   <source>The rate behind it is at least {lower} and at most {upper}, each with {confidence:.0%} confidence.</source>
   <translation>실제 비율은 {lower} 이상 {upper} 이하입니다(각각 신뢰수준 {confidence:.0%}).</translation>
  </message>
  <message>
   <source>The recipe file {path} is refused: {detail}.</source>
   <translation>레시피 파일 {path}: 가져올 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The recipe of the last part can no longer be read, so there is nothing to compare with.</source>
   <translation>마지막 부품의 레시피를 더 이상 읽을 수 없어 비교할 대상이 없습니다.</translation>
  </message>
  <message>
   <source>The recipe {recipe!r} cannot be used: {detail}.</source>
   <translation>레시피 {recipe!r}: 사용할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The recipe {recipe!r} was changed meanwhile: version {version} is in use in place of version {since}.</source>
   <translation>레시피 {recipe!r}: 그사이 변경되었습니다. 버전 {since} 대신 버전 {version} 사용 중입니다.</translation>
  </message>
  <message>
   <source>The records cannot be read</source>
   <translation>기록을 읽을 수 없습니다</translation>
  </message>
  <message>
   <source>The records cannot be read.</source>
   <translation>기록을 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>The region is judged as one picture.</source>
   <translation>검사 영역을 이미지 하나로 판정합니다.</translation>
  </message>
  <message>
   <source>The region of interest cannot be used: {detail}.</source>
   <translation>검사 영역을 사용할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The region was drawn on pictures of {width} × {height}, and golden samples have another size.</source>
   <translation>검사 영역은 {width} × {height} 이미지에 그렸지만 골든 샘플의 크기가 다릅니다.</translation>
  </message>
  <message>
   <source>The review then asks for no type.</source>
   <translation>검토 화면에서 유형을 묻지 않습니다.</translation>
  </message>
  <message>
   <source>The run is stopping.</source>
   <translation>정지하는 중입니다.</translation>
  </message>
  <message>
   <source>The run that goes on keeps its limits; the new ones hold from the next start.</source>
   <translation>진행 중인 운전은 기존 기준값을 유지합니다. 새 기준값은 다음 시작부터 적용됩니다.</translation>
  </message>
  <message>
   <source>The same, within the {bound} that rounding in half precision may make.</source>
   <translation>같습니다. 반정밀도 반올림 오차 {bound} 이내입니다.</translation>
  </message>
  <message>
   <source>The same, within {bound}.</source>
   <translation>같습니다. 차이 {bound} 이내입니다.</translation>
  </message>
  <message>
   <source>The score lies between the limits.</source>
   <translation>점수가 두 기준값 사이입니다.</translation>
  </message>
  <message>
   <source>The score reached the reject limit.</source>
   <translation>점수가 불합격 기준값에 도달했습니다.</translation>
  </message>
  <message>
   <source>The score stayed below the review limit.</source>
   <translation>점수가 검토 기준값 미만입니다.</translation>
  </message>
  <message>
   <source>The scores of these parts are not known yet: score them to see them on the line.</source>
   <translation>이 부품들의 점수가 아직 없습니다. 점수를 계산하면 선 위에 표시됩니다.</translation>
  </message>
  <message>
   <source>The seed of {weights!r} is not a whole number up to {largest}.</source>
   <translation>{weights!r}: 시드가 {largest} 이하의 정수가 아닙니다.</translation>
  </message>
  <message>
   <source>The self-test before the run failed: {detail}.</source>
   <translation>운전 전 자체 점검에 실패했습니다: {detail}.</translation>
  </message>
  <message>
   <source>The station cannot tell a part from the empty place: {detail}.</source>
   <translation>부품과 빈 자리를 구별할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The station did not end in time; its last parts may not be recorded.</source>
   <translation>검사기가 제때 종료되지 않았습니다. 마지막 부품이 기록되지 않았을 수 있습니다.</translation>
  </message>
  <message>
   <source>The station has to recover first.</source>
   <translation>검사기가 복구될 때까지 기다리세요.</translation>
  </message>
  <message>
   <source>The station is running and needs the model: stop it before a part is judged again.</source>
   <translation>운전 중이라 모델을 쓰고 있습니다. 다시 판정하려면 먼저 정지하세요.</translation>
  </message>
  <message>
   <source>The station is running. Stop it to see the camera here.</source>
   <translation>운전 중입니다. 여기서 카메라를 보려면 정지하세요.</translation>
  </message>
  <message>
   <source>The station is running: stop it before anything is learned.</source>
   <translation>운전 중입니다. 학습하려면 먼저 정지하세요.</translation>
  </message>
  <message>
   <source>The station is starting.</source>
   <translation>검사기를 시작하는 중입니다.</translation>
  </message>
  <message>
   <source>The station knows the empty place and a part. Sample again after a change of light or camera.</source>
   <translation>빈 자리와 부품이 등록되었습니다. 조명이나 카메라를 바꾸면 다시 촬영하세요.</translation>
  </message>
  <message>
   <source>The station made a mistake of its own ({kind}: {text}).</source>
   <translation>검사기 내부 오류입니다({kind}: {text}).</translation>
  </message>
  <message>
   <source>The station runs something else: stop it on the run page first.</source>
   <translation>다른 내용으로 운전 중입니다. 먼저 운전 화면에서 정지하세요.</translation>
  </message>
  <message>
   <source>The station stands still</source>
   <translation>검사기가 멈췄습니다</translation>
  </message>
  <message>
   <source>The station was stopped before the part was judged.</source>
   <translation>부품을 판정하기 전에 검사기가 정지되었습니다.</translation>
  </message>
  <message>
   <source>The stored picture is compressed, so a small difference means nothing.</source>
   <translation>압축된 이미지라 작은 차이는 의미가 없습니다.</translation>
  </message>
  <message>
   <source>The stored reference memory does not fit: {detail}.</source>
   <translation>저장된 골든 샘플 데이터가 맞지 않습니다: {detail}.</translation>
  </message>
  <message>
   <source>The stream could not be opened: {detail}.</source>
   <translation>스트림을 열 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The test with drawn defects</source>
   <translation>가상 결함 시험</translation>
  </message>
  <message>
   <source>The trigger was refused: {detail}.</source>
   <translation>트리거를 받을 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>The usual choice: golden samples and words together, looked at in windows of several sizes.</source>
   <translation>기본 선택: 골든 샘플과 단어를 함께 사용하며, 여러 크기의 윈도로 검사합니다.</translation>
  </message>
  <message>
   <source>The weights file {path} does not fit {model}: {detail}.</source>
   <translation>가중치 파일 {path}: {model} 모델에 맞지 않습니다: {detail}.</translation>
  </message>
  <message>
   <source>The weights {weights!r} for {model} are neither on this machine nor could they be fetched ({detail}).</source>
   <translation>{model} 모델의 가중치 {weights!r}: 이 컴퓨터에 없고 내려받을 수도 없습니다({detail}).</translation>
  </message>
  <message>
   <source>The whole picture is judged already</source>
   <translation>이미 전체 이미지를 판정합니다</translation>
  </message>
  <message>
   <source>Then 1 part is left to prove it: at most {bound} instead of {instead}.</source>
   <translation>검증할 부품이 1개 남습니다: 최대 {instead} 대신 {bound}.</translation>
  </message>
  <message>
   <source>Then lay the next one down.</source>
   <translation>그다음 새 부품을 놓으세요.</translation>
  </message>
  <message>
   <source>Then no part is left to prove the limits: nothing would be promised.</source>
   <translation>기준값을 검증할 부품이 남지 않아 아무것도 보장할 수 없습니다.</translation>
  </message>
  <message>
   <source>Then press Inspect, or Enter.</source>
   <translation>그다음 검사 또는 Enter 키를 누르세요.</translation>
  </message>
  <message>
   <source>Then press Trigger, or the space bar.</source>
   <translation>그다음 트리거 또는 Space 키를 누르세요.</translation>
  </message>
  <message>
   <source>Then {count} parts are left to prove it: at most {bound} instead of {instead}.</source>
   <translation>검증할 부품이 {count}개 남습니다: 최대 {instead} 대신 {bound}.</translation>
  </message>
  <message>
   <source>There are keys for {most}; the others are left out.</source>
   <translation>키는 {most}개까지입니다. 나머지는 제외합니다.</translation>
  </message>
  <message>
   <source>There are no limits yet that could miss these parts.</source>
   <translation>이 부품들을 놓치는지 확인할 기준값이 아직 없습니다.</translation>
  </message>
  <message>
   <source>There are no limits yet that these parts could prove.</source>
   <translation>이 부품들로 검증할 기준값이 아직 없습니다.</translation>
  </message>
  <message>
   <source>There are no parts to try limits on.</source>
   <translation>기준값을 시험할 부품이 없습니다.</translation>
  </message>
  <message>
   <source>There are none.</source>
   <translation>없습니다.</translation>
  </message>
  <message>
   <source>There is a recipe of this name: open it above, or choose another name.</source>
   <translation>같은 이름의 레시피가 있습니다. 위에서 열거나 다른 이름을 사용하세요.</translation>
  </message>
  <message>
   <source>There is a recipe {name} already.</source>
   <translation>{name}: 같은 이름의 레시피가 이미 있습니다.</translation>
  </message>
  <message>
   <source>There is already a recipe named {name!r}.</source>
   <translation>이름이 {name!r}인 레시피가 이미 있습니다.</translation>
  </message>
  <message>
   <source>There is already a recipe named {recipe!r}; nothing was changed.</source>
   <translation>이름이 {recipe!r}인 레시피가 이미 있습니다. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>There is no decision on part {sequence} to take back.</source>
   <translation>부품 {sequence}: 취소할 결정이 없습니다.</translation>
  </message>
  <message>
   <source>There is no decision to take back.</source>
   <translation>취소할 결정이 없습니다.</translation>
  </message>
  <message>
   <source>There is no defect kind {kind!r}.</source>
   <translation>{kind!r}: 없는 결함 종류입니다.</translation>
  </message>
  <message>
   <source>There is no detector {name!r}.</source>
   <translation>{name!r}: 없는 검출기입니다.</translation>
  </message>
  <message>
   <source>There is no golden sample's picture to compare with.</source>
   <translation>비교할 골든 샘플 이미지가 없습니다.</translation>
  </message>
  <message>
   <source>There is no inspection {sequence} in this data folder.</source>
   <translation>검사 {sequence}: 이 데이터 폴더에 기록이 없습니다.</translation>
  </message>
  <message>
   <source>There is no picture to draw on yet</source>
   <translation>아직 그릴 이미지가 없습니다</translation>
  </message>
  <message>
   <source>There is no profile {name!r}.</source>
   <translation>{name!r}: 없는 프로파일입니다.</translation>
  </message>
  <message>
   <source>There is no recipe named {recipe!r}.</source>
   <translation>{recipe!r}: 없는 레시피입니다.</translation>
  </message>
  <message>
   <source>There is no study {study}.</source>
   <translation>{study}: 없는 평가입니다.</translation>
  </message>
  <message>
   <source>There is no variant {name!r}.</source>
   <translation>{name!r}: 없는 변형입니다.</translation>
  </message>
  <message>
   <source>These pictures were taken before: nothing to set.</source>
   <translation>이미 촬영된 이미지라 설정할 것이 없습니다.</translation>
  </message>
  <message>
   <source>These were taken with other camera settings: take new ones, or keep them knowingly.</source>
   <translation>다른 카메라 설정으로 촬영한 샘플입니다. 새로 촬영하거나, 확인하고 그대로 사용하세요.</translation>
  </message>
  <message>
   <source>These words describe the golden samples better than “object” does.</source>
   <translation>이 단어가 “object”보다 골든 샘플을 더 잘 나타냅니다.</translation>
  </message>
  <message>
   <source>These words have not been tried yet.</source>
   <translation>이 단어는 아직 시험하지 않았습니다.</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn.</source>
   <translation>샘플 간 차이: 밝기 {brightness:.0f} %, 위치 {shift:.1f} %(이미지 대비), 회전 {turn:.1f}°.</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn: much alike.</source>
   <translation>샘플 간 차이: 밝기 {brightness:.0f} %, 위치 {shift:.1f} %(이미지 대비), 회전 {turn:.1f}°. 서로 너무 비슷합니다.</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness.</source>
   <translation>샘플 간 차이: 밝기 {brightness:.0f} %.</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness: much alike.</source>
   <translation>샘플 간 차이: 밝기 {brightness:.0f} %. 서로 너무 비슷합니다.</translation>
  </message>
  <message>
   <source>This OpenCV has no driver for it ({driver}).</source>
   <translation>이 OpenCV에는 드라이버가 없습니다({driver}).</translation>
  </message>
  <message>
   <source>This camera does not offer it.</source>
   <translation>이 카메라에는 없는 기능입니다.</translation>
  </message>
  <message>
   <source>This camera does not present the parts by itself.</source>
   <translation>이 카메라는 부품을 스스로 보내지 않습니다.</translation>
  </message>
  <message>
   <source>This camera presents one part after another: each is judged once.</source>
   <translation>이 카메라는 부품을 차례로 보냅니다. 각각 한 번 판정합니다.</translation>
  </message>
  <message>
   <source>This is released, and nothing was changed since.</source>
   <translation>승인된 내용이며, 그 뒤로 바뀐 것이 없습니다.</translation>
  </message>
  <message>
   <source>This machine cannot run the model on {device!r} with precision {precision!r}: {detail}.</source>
   <translation>이 컴퓨터에서는 장치 {device!r}, 정밀도 {precision!r} 조합으로 모델을 실행할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>This model is untrained: without golden samples its verdicts mean nothing.</source>
   <translation>학습되지 않은 모델입니다. 골든 샘플이 없으면 판정이 의미가 없습니다.</translation>
  </message>
  <message>
   <source>This model is untrained: words mean nothing to it.</source>
   <translation>학습되지 않은 모델입니다. 단어가 의미가 없습니다.</translation>
  </message>
  <message>
   <source>This name is too long: {name}</source>
   <translation>이름이 너무 깁니다: {name}</translation>
  </message>
  <message>
   <source>This needs two golden samples.</source>
   <translation>골든 샘플이 두 개 필요합니다.</translation>
  </message>
  <message>
   <source>This part</source>
   <translation>이 부품</translation>
  </message>
  <message>
   <source>This part is rejected. Without it the bound would only look better ({bound} instead of {instead}): the remaining parts then prove nothing. Capture new proof parts afterwards.</source>
   <translation>이 부품은 불합격입니다. 빼면 상한이 좋아 보일 뿐이며({instead} 대신 {bound}), 남은 부품은 검증에 쓸 수 없습니다. 검증 샘플을 새로 촬영하세요.</translation>
  </message>
  <message>
   <source>This recipe has no limits.</source>
   <translation>이 레시피에 기준값이 없습니다.</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>이번 교대</translation>
  </message>
  <message>
   <source>This user may not read {path}.</source>
   <translation>{path}: 이 사용자는 읽을 수 없습니다.</translation>
  </message>
  <message>
   <source>This user may not use {path}; it belongs to the group {group}.</source>
   <translation>{path}: 이 사용자는 쓸 수 없습니다(소유 그룹 {group}).</translation>
  </message>
  <message>
   <source>This user may use {path}.</source>
   <translation>{path}: 이 사용자가 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>This version</source>
   <translation>이 버전</translation>
  </message>
  <message>
   <source>This version is in use.</source>
   <translation>사용 중인 버전입니다.</translation>
  </message>
  <message>
   <source>This version was never released.</source>
   <translation>승인된 적 없는 버전입니다.</translation>
  </message>
  <message>
   <source>This word is there already</source>
   <translation>이미 있는 단어입니다</translation>
  </message>
  <message>
   <source>Tiles for large parts</source>
   <translation>큰 부품용 타일</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>기간</translation>
  </message>
  <message>
   <source>Time a part takes</source>
   <translation>부품당 시간</translation>
  </message>
  <message>
   <source>Time of the last part</source>
   <translation>마지막 부품의 소요 시간</translation>
  </message>
  <message>
   <source>Times at which a shift begins</source>
   <translation>교대 시작 시각</translation>
  </message>
  <message>
   <source>Times decided</source>
   <translation>결정 횟수</translation>
  </message>
  <message>
   <source>Times each part is shown</source>
   <translation>부품당 제시 횟수</translation>
  </message>
  <message>
   <source>Times in ms (JSON)</source>
   <translation>시간 ms (JSON)</translation>
  </message>
  <message>
   <source>To keep the pictures, allow more room.</source>
   <translation>이미지를 보관하려면 허용 용량을 늘리세요.</translation>
  </message>
  <message>
   <source>To the right of 0: good parts look like it.</source>
   <translation>0의 오른쪽: 양품과 비슷합니다.</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>오늘</translation>
  </message>
  <message>
   <source>Today {parts}: {passed} PASS, {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation>오늘 {parts}: 합격 {passed}, 검토 {review}, 불합격 {failed}, 미판정 {not_judged}.</translation>
  </message>
  <message>
   <source>Too bright</source>
   <translation>너무 밝음</translation>
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels</source>
   <translation>너무 밝음: 픽셀의 {percent:.1f} %</translation>
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels — expose shorter or dim the light.</source>
   <translation>너무 밝음: 픽셀의 {percent:.1f} % — 노출을 줄이거나 조명을 어둡게 하세요.</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>너무 어두움</translation>
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels</source>
   <translation>너무 어두움: 픽셀의 {percent:.1f} %</translation>
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels — expose longer or add light.</source>
   <translation>너무 어두움: 픽셀의 {percent:.1f} % — 노출을 늘리거나 조명을 밝게 하세요.</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>시간 초과</translation>
  </message>
  <message>
   <source>Too much of the picture is plain white or plain black ({bright_share:.0%} and {dark_share:.0%}, golden samples {golden_bright:.0%} and {golden_dark:.0%}).</source>
   <translation>이미지에 흰색·검은색 포화가 너무 많습니다({bright_share:.0%}, {dark_share:.0%}, 골든 샘플 {golden_bright:.0%}, {golden_dark:.0%}).</translation>
  </message>
  <message>
   <source>Trigger</source>
   <translation>트리거</translation>
  </message>
  <message>
   <source>Trigger waits for the station to recover.</source>
   <translation>검사기가 복구되면 트리거를 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Trigger works once the model is ready.</source>
   <translation>모델이 준비되면 트리거를 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Trigger works while the station runs.</source>
   <translation>트리거는 운전 중에만 쓸 수 있습니다.</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>실제</translation>
  </message>
  <message>
   <source>Try a smaller picture size, another USB port without a hub, or a shorter exposure.</source>
   <translation>이미지 크기를 줄이거나, 허브 없는 다른 USB 포트를 쓰거나, 노출을 줄여 보세요.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>다시 시도</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>시험</translation>
  </message>
  <message>
   <source>Try it first: every part that would change is shown before anything is kept.</source>
   <translation>먼저 시험하세요. 적용하기 전에 바뀌는 부품을 모두 보여 줍니다.</translation>
  </message>
  <message>
   <source>Try the words on the golden samples</source>
   <translation>골든 샘플로 단어 시험</translation>
  </message>
  <message>
   <source>Trying matching… picture {done} of {of}</source>
   <translation>매칭 시험 중… 이미지 {done} / {of}</translation>
  </message>
  <message>
   <source>Tuning part</source>
   <translation>조정 샘플</translation>
  </message>
  <message>
   <source>Tuning parts: {count}</source>
   <translation>조정 샘플: {count}</translation>
  </message>
  <message>
   <source>Tuning: good parts that only set the limits</source>
   <translation>조정 샘플: 기준값 설정에만 쓰는 양품</translation>
  </message>
  <message>
   <source>Two parts are called {name}.</source>
   <translation>이름이 같은 부품이 두 개 있습니다: {name}.</translation>
  </message>
  <message>
   <source>Type a word first</source>
   <translation>먼저 단어를 입력하세요</translation>
  </message>
  <message>
   <source>Type of defect</source>
   <translation>결함 유형</translation>
  </message>
  <message>
   <source>Types of defects</source>
   <translation>결함 유형</translation>
  </message>
  <message>
   <source>Types of defects, with commas between them</source>
   <translation>결함 유형, 쉼표로 구분</translation>
  </message>
  <message>
   <source>Types that people gave to defects</source>
   <translation>사람이 지정한 결함 유형</translation>
  </message>
  <message>
   <source>UNSURE</source>
   <translation>보류</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>미결정</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>되돌리기</translation>
  </message>
  <message>
   <source>Undo (Z)</source>
   <translation>되돌리기 (Z)</translation>
  </message>
  <message>
   <source>Undo takes back: part {number}, {decision}</source>
   <translation>되돌릴 결정: 부품 {number}, {decision}</translation>
  </message>
  <message>
   <source>Undo {step}</source>
   <translation>되돌리기: {step}</translation>
  </message>
  <message>
   <source>Unmute the sound</source>
   <translation>소리를 켭니다</translation>
  </message>
  <message>
   <source>Unplug the camera and plug it in again, then inspect the part again.</source>
   <translation>카메라를 뺐다가 다시 꽂고 부품을 다시 검사하세요.</translation>
  </message>
  <message>
   <source>Unplug the camera and plug it in again.</source>
   <translation>카메라를 뺐다가 다시 꽂으세요.</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>보류</translation>
  </message>
  <message>
   <source>Unsure (U)</source>
   <translation>보류 (U)</translation>
  </message>
  <message>
   <source>Update this installation, or set the product up again.</source>
   <translation>이 프로그램을 업데이트하거나 제품을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>Update this installation; nothing was changed.</source>
   <translation>이 프로그램을 업데이트하세요. 바뀐 것은 없습니다.</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>사용</translation>
  </message>
  <message>
   <source>Use 0 or more, or none.</source>
   <translation>0 이상으로 하거나 비워 두세요.</translation>
  </message>
  <message>
   <source>Use 1 to {count} tiles and an overlap of 0 to 0.5.</source>
   <translation>타일은 1~{count}개, 겹침은 0~0.5로 하세요.</translation>
  </message>
  <message>
   <source>Use a shorter exposure or more light, a smaller picture size, or another USB port without a hub.</source>
   <translation>노출을 줄이거나 조명을 밝게 하거나, 이미지 크기를 줄이거나, 허브 없는 다른 USB 포트를 사용하세요.</translation>
  </message>
  <message>
   <source>Use an open_clip vision transformer with a class token and a square grid, such as ViT-B-16-plus-240.</source>
   <translation>클래스 토큰과 정사각형 격자가 있는 open_clip 비전 트랜스포머(예: ViT-B-16-plus-240)를 사용하세요.</translation>
  </message>
  <message>
   <source>Use device 'auto' and precision 'auto', or 'cpu' and 'fp32'.</source>
   <translation>장치 'auto'와 정밀도 'auto', 또는 'cpu'와 'fp32'를 사용하세요.</translation>
  </message>
  <message>
   <source>Use fewer tiles, so that each is at least {side} pixels wide and high.</source>
   <translation>타일 수를 줄여 각 타일의 가로와 세로가 {side} 픽셀 이상 되게 하세요.</translation>
  </message>
  <message>
   <source>Use for tuning…</source>
   <translation>조정에 사용…</translation>
  </message>
  <message>
   <source>Use one between 0 and 0.5.</source>
   <translation>0과 0.5 사이의 값을 사용하세요.</translation>
  </message>
  <message>
   <source>Use simulated:washer, device:0, folder:/path, video:/path or a stream's address (rtsp://… or http://…); inspector cameras lists the devices.</source>
   <translation>simulated:washer, device:0, folder:/path, video:/path 또는 스트림 주소(rtsp://… 또는 http://…)를 사용하세요. inspector cameras 명령으로 장치 목록을 볼 수 있습니다.</translation>
  </message>
  <message>
   <source>Use that one, close it, or choose another folder with --data-dir. Reading is always possible.</source>
   <translation>그 검사기를 쓰거나, 닫거나, --data-dir로 다른 폴더를 선택하세요. 읽기는 언제나 가능합니다.</translation>
  </message>
  <message>
   <source>Use untrained:0.</source>
   <translation>untrained:0을 사용하세요.</translation>
  </message>
  <message>
   <source>Used as proof</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <source>Validation study</source>
   <translation>검사기 검증 평가</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>Verdict then {then}, now {now}.</source>
   <translation>당시 판정 {then}, 현재 {now}.</translation>
  </message>
  <message>
   <source>Verdict {verdict}</source>
   <translation>판정 {verdict}</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>판정</translation>
  </message>
  <message>
   <source>Verdicts are shown at the end, so that nobody lays a part differently because of one.</source>
   <translation>판정은 끝난 뒤에 표시합니다. 판정을 보고 부품을 다르게 놓는 일을 막기 위해서입니다.</translation>
  </message>
  <message>
   <source>Verdicts by</source>
   <translation>판정 집계 단위</translation>
  </message>
  <message>
   <source>Verdicts of every part</source>
   <translation>모든 부품의 판정</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>버전</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>버전 {number}</translation>
  </message>
  <message>
   <source>Version {number} against version {active}, which is in use:</source>
   <translation>버전 {number}, 사용 중인 버전 {active} 대비 차이:</translation>
  </message>
  <message>
   <source>Version {number} was saved elsewhere while this was open. Saving this puts it over that one.</source>
   <translation>이 화면이 열려 있는 동안 다른 곳에서 버전 {number}이(가) 저장되었습니다. 지금 저장하면 그 버전을 덮게 됩니다.</translation>
  </message>
  <message>
   <source>Version {number}, from the next start</source>
   <translation>버전 {number}, 다음 시작부터</translation>
  </message>
  <message>
   <source>Version {number}, in use</source>
   <translation>버전 {number}, 사용 중</translation>
  </message>
  <message>
   <source>Version {running} runs until it is stopped; version {version} holds from the next start.</source>
   <translation>정지할 때까지는 버전 {running}, 다음 시작부터는 버전 {version}입니다.</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>버전 {version}</translation>
  </message>
  <message>
   <source>Version {version} was released last, and its scores do not compare with these: this can only be looked at.</source>
   <translation>마지막으로 승인된 버전 {version}: 점수를 이 부품들과 비교할 수 없어 보기만 할 수 있습니다.</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>버전 이력</translation>
  </message>
  <message>
   <source>Versions in force</source>
   <translation>적용 버전</translation>
  </message>
  <message>
   <source>Versions of this recipe</source>
   <translation>이 레시피의 버전</translation>
  </message>
  <message>
   <source>Video {file}</source>
   <translation>동영상 {file}</translation>
  </message>
  <message>
   <source>View</source>
   <translation>보기</translation>
  </message>
  <message>
   <source>Visual score</source>
   <translation>이미지 점수</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>음량</translation>
  </message>
  <message>
   <source>Wait for the running inspections to end; a refused part was not judged.</source>
   <translation>진행 중인 검사가 끝날 때까지 기다리세요. 거부된 부품은 판정하지 않았습니다.</translation>
  </message>
  <message>
   <source>Wait until the work under way has ended.</source>
   <translation>진행 중인 작업이 끝날 때까지 기다리세요.</translation>
  </message>
  <message>
   <source>Waiting for the camera</source>
   <translation>카메라 대기 중</translation>
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation>경고: {text}</translation>
  </message>
  <message>
   <source>Weights (SHA-256)</source>
   <translation>가중치 (SHA-256)</translation>
  </message>
  <message>
   <source>Weights of the model</source>
   <translation>모델의 가중치</translation>
  </message>
  <message>
   <source>What a bad part may show (optional)</source>
   <translation>불량품에 나타나는 것(선택 사항, 영어)</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>변경 내용</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>기준값 시험</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>보관 항목</translation>
  </message>
  <message>
   <source>What stands below may be old.</source>
   <translation>아래 내용은 최신이 아닐 수 있습니다.</translation>
  </message>
  <message>
   <source>What stands out</source>
   <translation>특이 사항</translation>
  </message>
  <message>
   <source>What the detector sees</source>
   <translation>검출기가 볼 수 있는 것</translation>
  </message>
  <message>
   <source>What the part is called</source>
   <translation>부품 명칭</translation>
  </message>
  <message>
   <source>What this shows</source>
   <translation>결과 해석</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>바뀌는 내용</translation>
  </message>
  <message>
   <source>Where to make the folder {name}</source>
   <translation>만들 위치: 폴더 {name}</translation>
  </message>
  <message>
   <source>Where: {place}.</source>
   <translation>위치: {place}.</translation>
  </message>
  <message>
   <source>Whether a part is good, and of which type its defect is, was decided by people. The masks in ground_truth were not drawn by people: they show where the station's own map reached its review limit, so they measure nothing about the station, and {count} of them are empty.</source>
   <translation>양품 여부와 결함 유형은 사람이 결정했습니다. ground_truth의 마스크는 사람이 그린 것이 아니라, 검사기의 맵이 검토 기준값에 도달한 곳입니다. 따라서 검사기의 성능을 측정하는 데 쓸 수 없습니다. 그중 {count}개는 비어 있습니다.</translation>
  </message>
  <message>
   <source>Which parts</source>
   <translation>표시할 부품</translation>
  </message>
  <message>
   <source>White balance</source>
   <translation>화이트 밸런스</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>전체 이미지</translation>
  </message>
  <message>
   <source>Whole picture, {width} × {height} pixels</source>
   <translation>전체 이미지, {width} × {height} 픽셀</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>판정 이유</translation>
  </message>
  <message>
   <source>Why parts were not judged</source>
   <translation>미판정 이유</translation>
  </message>
  <message>
   <source>Why works after a part that was FAIL or REVIEW.</source>
   <translation>이유는 불합격 또는 검토 부품이 나온 뒤 볼 수 있습니다.</translation>
  </message>
  <message>
   <source>Why: {text}</source>
   <translation>이유: {text}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>이유</translation>
  </message>
  <message>
   <source>WinCLIP</source>
   <translation>WinCLIP</translation>
  </message>
  <message>
   <source>With {samples}, the next good part scores higher than all of them in 1 of {cases} cases ({rate}), however they spread.</source>
   <translation>{samples} 기준: 다음 양품의 점수가 모두를 넘을 확률은 {cases}번 중 1번({rate})입니다. 점수 분포와 무관합니다.</translation>
  </message>
  <message>
   <source>Without bad parts nothing is learned of misses.</source>
   <translation>불량품이 없으면 미검을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Without golden samples only the words judge. Nothing is known of how good parts vary, so no share of false rejects can be promised, and missing features stay unseen.</source>
   <translation>골든 샘플이 없으면 단어만으로 판정합니다. 양품끼리의 차이를 알 수 없어 과검률을 보장할 수 없고, 형상 누락은 보지 못합니다.</translation>
  </message>
  <message>
   <source>Without good parts nothing is learned of false alarms.</source>
   <translation>양품이 없으면 오경보를 알 수 없습니다.</translation>
  </message>
  <message>
   <source>Words alone make the map, and golden samples only set the limits: where they are hard to come by.</source>
   <translation>단어만으로 맵을 만들고, 골든 샘플은 기준값 설정에만 사용: 골든 샘플을 구하기 어려운 경우.</translation>
  </message>
  <message>
   <source>Words and pictures weigh as much as the golden samples say.</source>
   <translation>단어와 이미지의 비중을 골든 샘플에 맞춰 정합니다.</translation>
  </message>
  <message>
   <source>Words are tried on golden samples: take some first.</source>
   <translation>단어는 골든 샘플로 시험합니다. 먼저 골든 샘플을 촬영하세요.</translation>
  </message>
  <message>
   <source>Write a name on every part, as it stands here: each is shown again and again, in random order. Take parts as hard to tell as those of the line, and none that the recipe has learned.</source>
   <translation>여기에 적은 이름을 부품마다 표시하세요. 부품을 무작위 순서로 여러 번 제시합니다. 실제 라인의 부품만큼 구별하기 어려운 부품을 쓰고, 레시피가 학습한 부품은 쓰지 마세요.</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>보고서 저장 중…</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>저장 시각</translation>
  </message>
  <message>
   <source>Written to {path}.</source>
   <translation>저장 위치: {path}.</translation>
  </message>
  <message>
   <source>Written to {path}. Golden samples: {golden}, parts: {count}.</source>
   <translation>저장 위치: {path}. 골든 샘플: {golden}개, 부품: {count}개.</translation>
  </message>
  <message>
   <source>Written to {path}. Inspections: {count}.</source>
   <translation>저장 위치: {path}. 검사 기록: {count}건.</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>어제</translation>
  </message>
  <message>
   <source>Yield</source>
   <translation>수율</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>이름</translation>
  </message>
  <message>
   <source>[!]</source>
   <translation>[!]</translation>
  </message>
  <message>
   <source>[ok]</source>
   <translation>[ok]</translation>
  </message>
  <message>
   <source>[–]</source>
   <translation>[–]</translation>
  </message>
  <message>
   <source>a corner lies outside the {width} × {height} frame</source>
   <translation>꼭짓점이 {width} × {height} 프레임 밖에 있음</translation>
  </message>
  <message>
   <source>a focus of {value:g}</source>
   <translation>초점 {value:g}</translation>
  </message>
  <message>
   <source>a gain of {value:g}</source>
   <translation>게인 {value:g}</translation>
  </message>
  <message>
   <source>a golden sample already</source>
   <translation>이미 골든 샘플</translation>
  </message>
  <message>
   <source>a key stands twice</source>
   <translation>같은 키가 두 번 있음</translation>
  </message>
  <message>
   <source>a known bad sample</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>a newer station wrote it (format {number}, known is {known}); update this one</source>
   <translation>더 새로운 검사기가 만듦(형식 {number}, 지원 {known}). 이 검사기를 업데이트해야 함</translation>
  </message>
  <message>
   <source>a part is judged when it lies still</source>
   <translation>부품이 멈추면 판정함</translation>
  </message>
  <message>
   <source>a sample is not of the size of the pictures that its region was drawn on</source>
   <translation>샘플 크기가 검사 영역을 그린 이미지와 다름</translation>
  </message>
  <message>
   <source>a tag, a file, or untrained:0</source>
   <translation>태그, 파일 또는 untrained:0</translation>
  </message>
  <message>
   <source>a white balance of {value:g} K</source>
   <translation>화이트 밸런스 {value:g} K</translation>
  </message>
  <message>
   <source>a window over the whole grid</source>
   <translation>전체 격자를 덮는 윈도</translation>
  </message>
  <message>
   <source>acceptable</source>
   <translation>수용 가능</translation>
  </message>
  <message>
   <source>add a corner</source>
   <translation>꼭짓점 추가</translation>
  </message>
  <message>
   <source>address</source>
   <translation>주소</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>위치 보정</translation>
  </message>
  <message>
   <source>all pictures</source>
   <translation>모든 이미지</translation>
  </message>
  <message>
   <source>all right</source>
   <translation>정상</translation>
  </message>
  <message>
   <source>an excluded area is {width:.0f} × {height:.0f} pixels</source>
   <translation>제외 영역이 {width:.0f} × {height:.0f} 픽셀임</translation>
  </message>
  <message>
   <source>an excluded polygon</source>
   <translation>제외 다각형</translation>
  </message>
  <message>
   <source>an excluded rectangle</source>
   <translation>제외 사각형</translation>
  </message>
  <message>
   <source>an exposure of {value:g} µs</source>
   <translation>노출 {value:g} µs</translation>
  </message>
  <message>
   <source>an outline has {count} corners</source>
   <translation>외곽선의 꼭짓점이 {count}개임</translation>
  </message>
  <message>
   <source>an outline polygon</source>
   <translation>외곽선 다각형</translation>
  </message>
  <message>
   <source>an outline rectangle</source>
   <translation>외곽선 사각형</translation>
  </message>
  <message>
   <source>another one</source>
   <translation>다른 값</translation>
  </message>
  <message>
   <source>another program holds it ({cause})</source>
   <translation>다른 프로그램이 사용 중임({cause})</translation>
  </message>
  <message>
   <source>at least 90 %</source>
   <translation>90 % 이상</translation>
  </message>
  <message>
   <source>at least {bound}</source>
   <translation>{bound} 이상</translation>
  </message>
  <message>
   <source>at most 2 %</source>
   <translation>2 % 이하</translation>
  </message>
  <message>
   <source>at most 5 %</source>
   <translation>5 % 이하</translation>
  </message>
  <message>
   <source>at most {bound}</source>
   <translation>{bound} 이하</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>불량품</translation>
  </message>
  <message>
   <source>begins</source>
   <translation>시작 시각</translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>흐림</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>밝음</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>설정됨</translation>
  </message>
  <message>
   <source>capture</source>
   <comment>stage</comment>
   <translation>취득</translation>
  </message>
  <message>
   <source>chip</source>
   <translation>깨짐</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>열</translation>
  </message>
  <message>
   <source>conformal</source>
   <translation>컨포멀</translation>
  </message>
  <message>
   <source>contamination</source>
   <translation>오염</translation>
  </message>
  <message>
   <source>corner {number} of {shape} selected, at {place}</source>
   <translation>{shape}의 꼭짓점 {number} 선택됨, 위치 {place}</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>정정됨</translation>
  </message>
  <message>
   <source>cross at {x:.0f}, {y:.0f}</source>
   <translation>십자 위치 {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>어두움</translation>
  </message>
  <message>
   <source>defect types</source>
   <translation>결함 유형</translation>
  </message>
  <message>
   <source>delete a corner</source>
   <translation>꼭짓점 삭제</translation>
  </message>
  <message>
   <source>delete a shape</source>
   <translation>도형 삭제</translation>
  </message>
  <message>
   <source>dent</source>
   <translation>찍힘</translation>
  </message>
  <message>
   <source>detector: adapters</source>
   <translation>검출기: 어댑터</translation>
  </message>
  <message>
   <source>detector: class name</source>
   <translation>검출기: 부품 명칭</translation>
  </message>
  <message>
   <source>detector: defect words</source>
   <translation>검출기: 결함 단어</translation>
  </message>
  <message>
   <source>detector: image size</source>
   <translation>검출기: 이미지 크기</translation>
  </message>
  <message>
   <source>detector: match radius</source>
   <translation>검출기: 매칭 반경</translation>
  </message>
  <message>
   <source>detector: model name</source>
   <translation>검출기: 모델 이름</translation>
  </message>
  <message>
   <source>detector: profile</source>
   <translation>검출기: 프로파일</translation>
  </message>
  <message>
   <source>detector: tier</source>
   <translation>검출기: 검사 정밀도</translation>
  </message>
  <message>
   <source>detector: variants</source>
   <translation>검출기: 변형</translation>
  </message>
  <message>
   <source>detector: weights</source>
   <translation>검출기: 가중치</translation>
  </message>
  <message>
   <source>detector: which one</source>
   <translation>검출기: 종류</translation>
  </message>
  <message>
   <source>device</source>
   <translation>장치</translation>
  </message>
  <message>
   <source>done</source>
   <translation>완료</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>초안</translation>
  </message>
  <message>
   <source>draw the outline</source>
   <translation>외곽선 그리기</translation>
  </message>
  <message>
   <source>driver</source>
   <translation>드라이버</translation>
  </message>
  <message>
   <source>dtype {dtype} and shape {shape}</source>
   <translation>dtype {dtype}, 형상 {shape}</translation>
  </message>
  <message>
   <source>earlier judgement</source>
   <translation>이전 판정</translation>
  </message>
  <message>
   <source>encode</source>
   <comment>stage</comment>
   <translation>인코딩</translation>
  </message>
  <message>
   <source>end of the folder</source>
   <translation>폴더 끝</translation>
  </message>
  <message>
   <source>end of the video</source>
   <translation>동영상 끝</translation>
  </message>
  <message>
   <source>every part</source>
   <translation>모든 부품</translation>
  </message>
  <message>
   <source>exclude an area</source>
   <translation>영역 제외</translation>
  </message>
  <message>
   <source>excluded area {number}</source>
   <translation>제외 영역 {number}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>실패</translation>
  </message>
  <message>
   <source>false alarm</source>
   <translation>오경보</translation>
  </message>
  <message>
   <source>file</source>
   <translation>파일</translation>
  </message>
  <message>
   <source>first frame</source>
   <translation>첫 프레임</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>폴더</translation>
  </message>
  <message>
   <source>for whoever asks later</source>
   <translation>나중에 볼 사람을 위해</translation>
  </message>
  <message>
   <source>for {seconds} s</source>
   <translation>{seconds} s 경과</translation>
  </message>
  <message>
   <source>from the next start</source>
   <translation>다음 시작부터</translation>
  </message>
  <message>
   <source>from version {version}</source>
   <translation>버전 {version} 기준</translation>
  </message>
  <message>
   <source>from {since} on</source>
   <translation>{since}부터</translation>
  </message>
  <message>
   <source>gate</source>
   <translation>이미지 품질 기준</translation>
  </message>
  <message>
   <source>golden sample</source>
   <translation>골든 샘플</translation>
  </message>
  <message>
   <source>golden samples</source>
   <translation>골든 샘플</translation>
  </message>
  <message>
   <source>golden scores</source>
   <translation>골든 샘플 점수</translation>
  </message>
  <message>
   <source>good</source>
   <translation>양품</translation>
  </message>
  <message>
   <source>grey areas</source>
   <translation>회색 영역</translation>
  </message>
  <message>
   <source>host</source>
   <translation>호스트</translation>
  </message>
  <message>
   <source>image every</source>
   <translation>이미지 보관 주기</translation>
  </message>
  <message>
   <source>image policy</source>
   <translation>이미지 보관</translation>
  </message>
  <message>
   <source>imaging: aligned</source>
   <translation>촬영: 위치 보정</translation>
  </message>
  <message>
   <source>imaging: camera</source>
   <translation>촬영: 카메라</translation>
  </message>
  <message>
   <source>imaging: exposure us</source>
   <translation>촬영: 노출 us</translation>
  </message>
  <message>
   <source>imaging: focus</source>
   <translation>촬영: 초점</translation>
  </message>
  <message>
   <source>imaging: fps</source>
   <translation>촬영: fps</translation>
  </message>
  <message>
   <source>imaging: gain</source>
   <translation>촬영: 게인</translation>
  </message>
  <message>
   <source>imaging: height</source>
   <translation>촬영: 높이</translation>
  </message>
  <message>
   <source>imaging: region</source>
   <translation>촬영: 검사 영역</translation>
  </message>
  <message>
   <source>imaging: tiles</source>
   <translation>촬영: 타일</translation>
  </message>
  <message>
   <source>imaging: white balance k</source>
   <translation>촬영: 화이트 밸런스 K</translation>
  </message>
  <message>
   <source>imaging: width</source>
   <translation>촬영: 너비</translation>
  </message>
  <message>
   <source>imported from {file}</source>
   <translation>{file}에서 가져옴</translation>
  </message>
  <message>
   <source>in trouble</source>
   <translation>이상</translation>
  </message>
  <message>
   <source>interval s</source>
   <translation>간격 s</translation>
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation>읽을 수 없음({error})</translation>
  </message>
  <message>
   <source>it could not be opened</source>
   <translation>열 수 없음</translation>
  </message>
  <message>
   <source>it does not exist yet; a station writes it when it first runs</source>
   <translation>아직 없음. 검사기를 처음 실행하면 만들어짐</translation>
  </message>
  <message>
   <source>it does not hold the files that its manifest lists</source>
   <translation>매니페스트에 있는 파일이 들어 있지 않음</translation>
  </message>
  <message>
   <source>it does not take {setting}</source>
   <translation>{setting}: 적용 불가</translation>
  </message>
  <message>
   <source>it does not take {setting}, but {taken:g}</source>
   <translation>{setting}: 적용 불가, 실제 값 {taken:g}</translation>
  </message>
  <message>
   <source>it does not take {setting}: it has no such control</source>
   <translation>{setting}: 적용 불가, 해당 조절 기능 없음</translation>
  </message>
  <message>
   <source>it does not take {setting}: it stays automatic</source>
   <translation>{setting}: 적용 불가, 자동 상태로 유지됨</translation>
  </message>
  <message>
   <source>it has format {found}, not {wanted}</source>
   <translation>형식 {found}, 필요: {wanted}</translation>
  </message>
  <message>
   <source>it has more than the {millions} million pixels allowed</source>
   <translation>허용 한도 {millions}백만 픽셀을 넘음</translation>
  </message>
  <message>
   <source>it has no limits</source>
   <translation>기준값이 없음</translation>
  </message>
  <message>
   <source>it has no manifest: it is no recipe file</source>
   <translation>매니페스트가 없음. 레시피 파일이 아님</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>이름이 없음</translation>
  </message>
  <message>
   <source>it has no projection into the space of the prompts</source>
   <translation>프롬프트 공간으로의 투영이 없음</translation>
  </message>
  <message>
   <source>it has no score to compare with</source>
   <translation>비교할 점수가 없음</translation>
  </message>
  <message>
   <source>it has not one score for each golden sample</source>
   <translation>골든 샘플마다 점수가 하나씩 있지 않음</translation>
  </message>
  <message>
   <source>it holds more than the {most} files allowed</source>
   <translation>파일 수가 허용 한도 {most}개를 넘음</translation>
  </message>
  <message>
   <source>it holds no layers that {detector} can use</source>
   <translation>{detector}에서 쓸 수 있는 레이어가 없음</translation>
  </message>
  <message>
   <source>it holds no picture that can be read</source>
   <translation>읽을 수 있는 이미지가 없음</translation>
  </message>
  <message>
   <source>it holds {count} files, more than the {most} allowed</source>
   <translation>파일이 {count}개로 허용 한도 {most}개를 넘음</translation>
  </message>
  <message>
   <source>it holds {name} twice</source>
   <translation>{name}: 두 번 들어 있음</translation>
  </message>
  <message>
   <source>it is a database of another program</source>
   <translation>다른 프로그램의 데이터베이스임</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>폴더임</translation>
  </message>
  <message>
   <source>it is cut short: {error}</source>
   <translation>파일이 중간에 잘림: {error}</translation>
  </message>
  <message>
   <source>it is damaged ({kind})</source>
   <translation>손상됨({kind})</translation>
  </message>
  <message>
   <source>it is damaged, or no PNG, JPEG, TIFF, BMP or WebP file</source>
   <translation>손상되었거나 PNG, JPEG, TIFF, BMP, WebP 파일이 아님</translation>
  </message>
  <message>
   <source>it is damaged, or no zip file ({error})</source>
   <translation>손상되었거나 zip 파일이 아님({error})</translation>
  </message>
  <message>
   <source>it is damaged: {error}</source>
   <translation>손상됨: {error}</translation>
  </message>
  <message>
   <source>it is disconnected</source>
   <translation>연결이 끊겨 있음</translation>
  </message>
  <message>
   <source>it is no complete image</source>
   <translation>온전한 이미지가 아님</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>파일이 아님</translation>
  </message>
  <message>
   <source>it is no stored map ({error})</source>
   <translation>저장된 맵이 아님({error})</translation>
  </message>
  <message>
   <source>it is not open</source>
   <translation>열려 있지 않음</translation>
  </message>
  <message>
   <source>it is not plugged in</source>
   <translation>연결되어 있지 않음</translation>
  </message>
  <message>
   <source>it is {width} × {height} pixels</source>
   <translation>크기가 {width} × {height} 픽셀임</translation>
  </message>
  <message>
   <source>it keeps no picture in so many</source>
   <translation>이미지 보관 주기가 잘못됨</translation>
  </message>
  <message>
   <source>it lies outside the station's data folder</source>
   <translation>검사기의 데이터 폴더 밖에 있음</translation>
  </message>
  <message>
   <source>it names the detector {name!r}, which is none</source>
   <translation>{name!r}: 없는 검출기가 지정됨</translation>
  </message>
  <message>
   <source>it offers {width} × {height} pixels instead of {wanted_width} × {wanted_height}</source>
   <translation>{wanted_width} × {wanted_height} 픽셀 대신 {width} × {height} 픽셀을 제공함</translation>
  </message>
  <message>
   <source>it pools its patches instead of using the class token</source>
   <translation>클래스 토큰 대신 패치를 풀링함</translation>
  </message>
  <message>
   <source>it stayed busy for {seconds} s</source>
   <translation>{seconds} s 동안 계속 사용 중임</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>닫힘</translation>
  </message>
  <message>
   <source>it was disconnected</source>
   <translation>연결이 끊김</translation>
  </message>
  <message>
   <source>it was judged with other weights than {weights} gives today</source>
   <translation>판정 당시 가중치가 현재 {weights}의 가중치와 다름</translation>
  </message>
  <message>
   <source>it was made for the fast tier, without windows</source>
   <translation>윈도 없는 고속용으로 만들어짐</translation>
  </message>
  <message>
   <source>it was made with other weights</source>
   <translation>다른 가중치로 만들어짐</translation>
  </message>
  <message>
   <source>it was never shown the empty place and a part</source>
   <translation>빈 자리와 부품이 등록되지 않음</translation>
  </message>
  <message>
   <source>it was opened for reading only</source>
   <translation>읽기 전용으로 열림</translation>
  </message>
  <message>
   <source>it was trained for {found}, not {wanted}</source>
   <translation>학습 대상 {found}, 필요: {wanted}</translation>
  </message>
  <message>
   <source>it was trained on other weights</source>
   <translation>다른 가중치로 학습됨</translation>
  </message>
  <message>
   <source>it was unplugged or stopped</source>
   <translation>분리되었거나 멈춤</translation>
  </message>
  <message>
   <source>its 32-bit values have no known range</source>
   <translation>32비트 값의 범위를 알 수 없음</translation>
  </message>
  <message>
   <source>its driver does not answer</source>
   <translation>드라이버가 응답하지 않음</translation>
  </message>
  <message>
   <source>its driver does not answer within {timeout_s:g} s</source>
   <translation>드라이버가 {timeout_s:g} s 안에 응답하지 않음</translation>
  </message>
  <message>
   <source>its edges cross</source>
   <translation>변이 서로 교차함</translation>
  </message>
  <message>
   <source>its files are not the samples of its recipe</source>
   <translation>파일이 레시피의 샘플과 다름</translation>
  </message>
  <message>
   <source>its golden samples were taken with other camera settings</source>
   <translation>골든 샘플을 다른 카메라 설정으로 촬영함</translation>
  </message>
  <message>
   <source>its image tower is no vision transformer with a class token</source>
   <translation>이미지 타워가 클래스 토큰이 있는 비전 트랜스포머가 아님</translation>
  </message>
  <message>
   <source>its interval or takt is not above zero</source>
   <translation>간격 또는 택트가 0 이하임</translation>
  </message>
  <message>
   <source>its layers have shape {found}, and {model} needs {wanted}</source>
   <translation>레이어 형상 {found}, {model}에는 {wanted} 필요</translation>
  </message>
  <message>
   <source>its limits were set for other settings or golden samples</source>
   <translation>기준값이 다른 설정 또는 골든 샘플에 맞춰져 있음</translation>
  </message>
  <message>
   <source>its limits were set from good parts, and it has none</source>
   <translation>기준값이 양품으로 설정되었으나 양품이 없음</translation>
  </message>
  <message>
   <source>its limits were set with other weights than {weights} gives today</source>
   <translation>기준값 설정 당시 가중치가 현재 {weights}의 가중치와 다름</translation>
  </message>
  <message>
   <source>its manifest</source>
   <translation>매니페스트</translation>
  </message>
  <message>
   <source>its manifest has no format number</source>
   <translation>매니페스트에 형식 번호가 없음</translation>
  </message>
  <message>
   <source>its manifest holds a checksum that is none</source>
   <translation>매니페스트의 체크섬이 올바르지 않음</translation>
  </message>
  <message>
   <source>its manifest is foreign: it is no recipe file</source>
   <translation>매니페스트가 다른 것임. 레시피 파일이 아님</translation>
  </message>
  <message>
   <source>its manifest is larger than the {most} MiB allowed</source>
   <translation>매니페스트가 허용 한도 {most} MiB를 넘음</translation>
  </message>
  <message>
   <source>its manifest is no JSON ({error})</source>
   <translation>매니페스트가 JSON이 아님({error})</translation>
  </message>
  <message>
   <source>its manifest lists a file twice</source>
   <translation>매니페스트에 같은 파일이 두 번 있음</translation>
  </message>
  <message>
   <source>its parts are aligned, which finds none that lies turned or mirrored</source>
   <translation>위치 보정으로는 돌리거나 뒤집힌 부품을 찾지 못함</translation>
  </message>
  <message>
   <source>its patch grid is {rows}×{columns}, not square</source>
   <translation>패치 격자가 {rows}×{columns}, 정사각형이 아님</translation>
  </message>
  <message>
   <source>its picture helps to set the limits already</source>
   <translation>이미지가 이미 기준값 설정에 쓰임</translation>
  </message>
  <message>
   <source>its picture is a golden sample already</source>
   <translation>이미지가 이미 골든 샘플임</translation>
  </message>
  <message>
   <source>its picture is one of the recipe's known-bad samples</source>
   <translation>이미지가 레시피의 불량 샘플임</translation>
  </message>
  <message>
   <source>its picture proves the limits, and what proves them must not set them</source>
   <translation>이미지가 기준값 검증에 쓰임. 검증용은 설정에 쓸 수 없음</translation>
  </message>
  <message>
   <source>its pictures have more than the {millions} million pixels allowed</source>
   <translation>이미지가 허용 한도 {millions}백만 픽셀을 넘음</translation>
  </message>
  <message>
   <source>its pixels are not those of the golden sample</source>
   <translation>픽셀이 골든 샘플의 것과 다름</translation>
  </message>
  <message>
   <source>its recipe</source>
   <translation>레시피</translation>
  </message>
  <message>
   <source>its recipe cannot be used: {detail}</source>
   <translation>레시피를 사용할 수 없음: {detail}</translation>
  </message>
  <message>
   <source>its recipe has a size, radius or time below zero</source>
   <translation>레시피의 크기, 반경 또는 시간이 0보다 작음</translation>
  </message>
  <message>
   <source>its recipe has a {name} that is none of {known}</source>
   <translation>레시피의 {name} 값이 {known} 중에 없음</translation>
  </message>
  <message>
   <source>its recipe holds a checksum that is none</source>
   <translation>레시피의 체크섬이 올바르지 않음</translation>
  </message>
  <message>
   <source>its region has more than {most} corners</source>
   <translation>검사 영역의 꼭짓점이 {most}개를 넘음</translation>
  </message>
  <message>
   <source>its schema is older than this version; start the station once on it, which upgrades it</source>
   <translation>스키마가 이 버전보다 오래됨. 이 데이터로 검사기를 한 번 시작하면 업그레이드됨</translation>
  </message>
  <message>
   <source>its settings are not of this version ({error})</source>
   <translation>설정이 이 버전과 맞지 않음({error})</translation>
  </message>
  <message>
   <source>its tiles are {width} × {height} pixels</source>
   <translation>타일 크기가 {width} × {height} 픽셀임</translation>
  </message>
  <message>
   <source>its transformer blocks are of a custom kind</source>
   <translation>트랜스포머 블록이 사용자 정의 형식임</translation>
  </message>
  <message>
   <source>judged</source>
   <translation>판정함</translation>
  </message>
  <message>
   <source>judgements that held up a good part</source>
   <translation>양품을 걸러 낸 판정</translation>
  </message>
  <message>
   <source>judgements that let a bad part pass</source>
   <translation>불량품을 합격시킨 판정</translation>
  </message>
  <message>
   <source>known bad</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>known bad part</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>known bad part {number}</source>
   <translation>불량 샘플 {number}</translation>
  </message>
  <message>
   <source>known bad parts</source>
   <translation>불량 샘플</translation>
  </message>
  <message>
   <source>known precisions are auto, {known}</source>
   <translation>사용 가능한 정밀도: auto, {known}</translation>
  </message>
  <message>
   <source>last at {time}</source>
   <translation>마지막 {time}</translation>
  </message>
  <message>
   <source>last {last}, golden samples {median}; all allowed</source>
   <translation>마지막 {last}, 골든 샘플 {median}. 모두 허용 범위</translation>
  </message>
  <message>
   <source>left side</source>
   <translation>왼쪽</translation>
  </message>
  <message>
   <source>limits {review} and {reject}</source>
   <translation>기준값 {review}, {reject}</translation>
  </message>
  <message>
   <source>limits: clear below</source>
   <translation>기준값: 고속 합격 상한</translation>
  </message>
  <message>
   <source>limits: clear pixel</source>
   <translation>기준값: 고속 맵 상한</translation>
  </message>
  <message>
   <source>limits: count</source>
   <translation>기준값: 샘플 수</translation>
  </message>
  <message>
   <source>limits: false reject rate</source>
   <translation>기준값: 과검률</translation>
  </message>
  <message>
   <source>limits: method</source>
   <translation>기준값: 산출 방법</translation>
  </message>
  <message>
   <source>limits: pixel</source>
   <translation>기준값: 맵</translation>
  </message>
  <message>
   <source>limits: provisional</source>
   <translation>기준값: 잠정</translation>
  </message>
  <message>
   <source>limits: reject</source>
   <translation>기준값: 불합격</translation>
  </message>
  <message>
   <source>limits: review</source>
   <translation>기준값: 검토</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>잠김</translation>
  </message>
  <message>
   <source>lot {lot}</source>
   <translation>로트 {lot}</translation>
  </message>
  <message>
   <source>lower left</source>
   <translation>왼쪽 아래</translation>
  </message>
  <message>
   <source>lower middle</source>
   <translation>가운데 아래</translation>
  </message>
  <message>
   <source>lower right</source>
   <translation>오른쪽 아래</translation>
  </message>
  <message>
   <source>manual</source>
   <translation>수동</translation>
  </message>
  <message>
   <source>marginal</source>
   <translation>조건부 수용</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>가운데</translation>
  </message>
  <message>
   <source>mirrored left to right</source>
   <translation>좌우 뒤집힘</translation>
  </message>
  <message>
   <source>mirrored top to bottom</source>
   <translation>상하 뒤집힘</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>미검</translation>
  </message>
  <message>
   <source>missing feature</source>
   <translation>형상 누락</translation>
  </message>
  <message>
   <source>move</source>
   <translation>이동</translation>
  </message>
  <message>
   <source>must be 0 or 1</source>
   <translation>0 또는 1이어야 함</translation>
  </message>
  <message>
   <source>must be WIDTHxHEIGHT, each from 64 to {largest} pixels</source>
   <translation>너비x높이 형식이어야 함, 각각 64~{largest} 픽셀</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>숫자여야 함</translation>
  </message>
  <message>
   <source>must be a whole number from 0</source>
   <translation>0 이상의 정수여야 함</translation>
  </message>
  <message>
   <source>must lie between 0 and 1</source>
   <translation>0에서 1 사이여야 함</translation>
  </message>
  <message>
   <source>must lie between 0.01 and {largest:g}</source>
   <translation>0.01에서 {largest:g} 사이여야 함</translation>
  </message>
  <message>
   <source>no</source>
   <translation>아니요</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>응답 없음</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>제한 시간 안에 응답 없음</translation>
  </message>
  <message>
   <source>no file chosen</source>
   <translation>선택한 파일 없음</translation>
  </message>
  <message>
   <source>no file was given</source>
   <translation>파일을 지정하지 않음</translation>
  </message>
  <message>
   <source>no file was given, and there are no golden samples</source>
   <translation>파일을 지정하지 않았고 골든 샘플도 없음</translation>
  </message>
  <message>
   <source>no image can be read any more</source>
   <translation>더 이상 읽을 수 있는 이미지가 없음</translation>
  </message>
  <message>
   <source>no image was found in {folder}</source>
   <translation>이미지를 찾지 못함: {folder}</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>제한 없음</translation>
  </message>
  <message>
   <source>no measure yet</source>
   <translation>아직 측정값 없음</translation>
  </message>
  <message>
   <source>no picture for {silent_s:.0f} s</source>
   <translation>{silent_s:.0f} s 동안 이미지 없음</translation>
  </message>
  <message>
   <source>no picture is stored</source>
   <translation>저장된 이미지 없음</translation>
  </message>
  <message>
   <source>no picture kept</source>
   <translation>저장된 이미지 없음</translation>
  </message>
  <message>
   <source>no picture within {timeout_s:g} s</source>
   <translation>{timeout_s:g} s 안에 이미지가 오지 않음</translation>
  </message>
  <message>
   <source>no such file</source>
   <translation>파일이 없음</translation>
  </message>
  <message>
   <source>no such tag; known: {known}</source>
   <translation>태그가 없음. 사용 가능: {known}</translation>
  </message>
  <message>
   <source>nobody has confirmed that it is good</source>
   <translation>양품으로 확정한 사람이 없음</translation>
  </message>
  <message>
   <source>none</source>
   <translation>없음</translation>
  </message>
  <message>
   <source>none of its {count} images can be read</source>
   <translation>이미지 {count}개를 모두 읽을 수 없음</translation>
  </message>
  <message>
   <source>none was found</source>
   <translation>찾지 못함</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>아직 없음</translation>
  </message>
  <message>
   <source>none: words alone</source>
   <translation>없음: 단어만 사용</translation>
  </message>
  <message>
   <source>not acceptable</source>
   <translation>수용 불가</translation>
  </message>
  <message>
   <source>not always judged</source>
   <translation>미판정 있음</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>선택 안 함</translation>
  </message>
  <message>
   <source>not defined: all alike</source>
   <translation>계산 불가: 모두 같음</translation>
  </message>
  <message>
   <source>not finished, {done} judged</source>
   <translation>미완료, 판정 {done}회</translation>
  </message>
  <message>
   <source>not finished, {done} of {total} judged</source>
   <translation>미완료, 판정 {done} / {total}회</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>아직 측정 안 함</translation>
  </message>
  <message>
   <source>nothing of it is left to judge</source>
   <translation>판정할 부분이 남지 않음</translation>
  </message>
  <message>
   <source>nudge</source>
   <translation>미세 이동</translation>
  </message>
  <message>
   <source>number</source>
   <translation>숫자</translation>
  </message>
  <message>
   <source>of {count} golden samples</source>
   <translation>골든 샘플 {count}개 기준</translation>
  </message>
  <message>
   <source>of {name}</source>
   <translation>{name}용</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>정상</translation>
  </message>
  <message>
   <source>on {date} at {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>one in so many that passed</source>
   <translation>합격 이미지 중 일정 개수마다 하나</translation>
  </message>
  <message>
   <source>one of {known}</source>
   <translation>{known} 중 하나</translation>
  </message>
  <message>
   <source>open</source>
   <translation>열기</translation>
  </message>
  <message>
   <source>open_clip has no model of this name</source>
   <translation>open_clip에 이 이름의 모델이 없음</translation>
  </message>
  <message>
   <source>other</source>
   <comment>stage</comment>
   <translation>기타</translation>
  </message>
  <message>
   <source>outlier</source>
   <translation>이상치</translation>
  </message>
  <message>
   <source>overlap</source>
   <translation>겹침</translation>
  </message>
  <message>
   <source>own outline</source>
   <translation>외곽선 지정</translation>
  </message>
  <message>
   <source>part {sequence}</source>
   <translation>부품 {sequence}</translation>
  </message>
  <message>
   <source>parts that were right every time</source>
   <translation>매번 맞게 판정된 부품</translation>
  </message>
  <message>
   <source>pasted patches</source>
   <translation>붙인 조각</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>권한</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>이미지</translation>
  </message>
  <message>
   <source>picture deleted on {when} to keep the disk quota</source>
   <translation>허용 용량 때문에 이미지 삭제({when})</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>일반 텍스트</translation>
  </message>
  <message>
   <source>polygon with {count} corners, {size} pixels at {place}</source>
   <translation>다각형, 꼭짓점 {count}개, {size} 픽셀, 위치 {place}</translation>
  </message>
  <message>
   <source>port</source>
   <translation>포트</translation>
  </message>
  <message>
   <source>prepare</source>
   <comment>stage</comment>
   <translation>준비</translation>
  </message>
  <message>
   <source>presence</source>
   <translation>부품 감지</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <source>proof part</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <source>proof parts</source>
   <translation>검증 샘플</translation>
  </message>
  <message>
   <source>proves the limits, so it must not set them</source>
   <translation>검증 샘플이므로 기준값 설정에 쓸 수 없음</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>프레임 속도</translation>
  </message>
  <message>
   <source>reads codes</source>
   <translation>코드 읽기</translation>
  </message>
  <message>
   <source>record</source>
   <comment>stage</comment>
   <translation>기록</translation>
  </message>
  <message>
   <source>record interval s</source>
   <translation>기록 간격 s</translation>
  </message>
  <message>
   <source>rectangle, {size} pixels at {place}</source>
   <translation>사각형, {size} 픽셀, 위치 {place}</translation>
  </message>
  <message>
   <source>references</source>
   <translation>골든 샘플</translation>
  </message>
  <message>
   <source>reject {limit}</source>
   <translation>불합격 {limit}</translation>
  </message>
  <message>
   <source>released</source>
   <translation>승인됨</translation>
  </message>
  <message>
   <source>review {limit}</source>
   <translation>검토 {limit}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>맞음</translation>
  </message>
  <message>
   <source>right side</source>
   <translation>오른쪽</translation>
  </message>
  <message>
   <source>right, but varied</source>
   <translation>맞음, 판정은 다름</translation>
  </message>
  <message>
   <source>rows ×</source>
   <translation>행 ×</translation>
  </message>
  <message>
   <source>rtsp://… or http://…</source>
   <translation>rtsp://… 또는 http://…</translation>
  </message>
  <message>
   <source>score</source>
   <comment>stage</comment>
   <translation>계산</translation>
  </message>
  <message>
   <source>score {score}</source>
   <translation>점수 {score}</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>스크래치</translation>
  </message>
  <message>
   <source>scratches</source>
   <translation>스크래치</translation>
  </message>
  <message>
   <source>self test</source>
   <translation>자체 점검</translation>
  </message>
  <message>
   <source>sent to review</source>
   <translation>검토로 보냄</translation>
  </message>
  <message>
   <source>serial</source>
   <translation>시리얼</translation>
  </message>
  <message>
   <source>serial {serial}</source>
   <translation>시리얼 {serial}</translation>
  </message>
  <message>
   <source>sets the limits already</source>
   <translation>이미 조정 샘플</translation>
  </message>
  <message>
   <source>shape {shape}</source>
   <translation>형상 {shape}</translation>
  </message>
  <message>
   <source>shape {shape} and type {dtype}</source>
   <translation>형상 {shape}, 형식 {dtype}</translation>
  </message>
  <message>
   <source>signs the release</source>
   <translation>승인 서명</translation>
  </message>
  <message>
   <source>since {time} ({minutes} min)</source>
   <translation>{time}부터 ({minutes} min)</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>건너뜀</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>사용자 미상</translation>
  </message>
  <message>
   <source>stale</source>
   <translation>재설정 사유</translation>
  </message>
  <message>
   <source>such as Washer M8</source>
   <translation>예: Washer M8</translation>
  </message>
  <message>
   <source>such as metal washer</source>
   <translation>예: metal washer</translation>
  </message>
  <message>
   <source>such as scratch</source>
   <translation>예: scratch</translation>
  </message>
  <message>
   <source>such as scratch, dent, missing hole</source>
   <translation>예: 스크래치, 찍힘, 구멍 누락</translation>
  </message>
  <message>
   <source>such as: acceptance, camera 2</source>
   <translation>예: 인수 검사, 카메라 2</translation>
  </message>
  <message>
   <source>t-bound</source>
   <translation>t 상한</translation>
  </message>
  <message>
   <source>takt s</source>
   <translation>택트 s</translation>
  </message>
  <message>
   <source>the camera gives {width} × {height} pixels, and {sampled_width} × {sampled_height} were sampled</source>
   <translation>카메라 이미지는 {width} × {height} 픽셀, 등록된 이미지는 {sampled_width} × {sampled_height} 픽셀임</translation>
  </message>
  <message>
   <source>the camera presents the parts itself; each is judged once</source>
   <translation>카메라가 부품을 차례로 보내며, 각각 한 번 판정함</translation>
  </message>
  <message>
   <source>the excluded areas leave nothing to judge</source>
   <translation>제외 영역 때문에 판정할 부분이 남지 않음</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>빈 파일임</translation>
  </message>
  <message>
   <source>the name {name} leads out of it</source>
   <translation>{name}: 이름이 파일 밖을 가리킴</translation>
  </message>
  <message>
   <source>the object noun is empty</source>
   <translation>부품 명칭이 비어 있음</translation>
  </message>
  <message>
   <source>the outline</source>
   <translation>외곽선</translation>
  </message>
  <message>
   <source>the outline selected</source>
   <translation>외곽선 선택됨</translation>
  </message>
  <message>
   <source>the pictures are of several sizes</source>
   <translation>이미지 크기가 서로 다름</translation>
  </message>
  <message>
   <source>the pictures of both differ too little, or those of one too much</source>
   <translation>두 쪽의 이미지가 너무 비슷하거나, 한쪽 이미지끼리 차이가 너무 큼</translation>
  </message>
  <message>
   <source>the pixels of {name} are not those of the recipe's sample</source>
   <translation>{name}: 픽셀이 레시피의 샘플과 다름</translation>
  </message>
  <message>
   <source>the same picture again and again for {silent_s:.0f} s</source>
   <translation>{silent_s:.0f} s 동안 같은 이미지만 반복됨</translation>
  </message>
  <message>
   <source>the same window of two pictures</source>
   <translation>두 이미지의 같은 윈도</translation>
  </message>
  <message>
   <source>the size of what the model sees is not above zero</source>
   <translation>모델 입력 크기가 0 이하임</translation>
  </message>
  <message>
   <source>the station is {state}, not RUNNING</source>
   <translation>검사기 상태: {state}(RUNNING 아님)</translation>
  </message>
  <message>
   <source>the station judges a part at each interval</source>
   <translation>일정 간격으로 판정 중임</translation>
  </message>
  <message>
   <source>the station judges continuously, without triggers</source>
   <translation>트리거 없이 연속으로 판정 중임</translation>
  </message>
  <message>
   <source>the stream ended</source>
   <translation>스트림이 끝남</translation>
  </message>
  <message>
   <source>the weights file</source>
   <translation>가중치 파일</translation>
  </message>
  <message>
   <source>the whole picture</source>
   <translation>전체 이미지</translation>
  </message>
  <message>
   <source>the windows of one picture</source>
   <translation>한 이미지의 윈도들</translation>
  </message>
  <message>
   <source>there are {count} pictures of one of them</source>
   <translation>한쪽 이미지가 {count}개뿐임</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>파일이 없음</translation>
  </message>
  <message>
   <source>this system knows cameras by number only, such as device:0</source>
   <translation>이 시스템에서는 카메라를 번호로만 지정 가능, 예: device:0</translation>
  </message>
  <message>
   <source>this user may not read it</source>
   <translation>이 사용자에게 읽기 권한이 없음</translation>
  </message>
  <message>
   <source>those that did not pass</source>
   <translation>합격하지 않은 이미지</translation>
  </message>
  <message>
   <source>tiles of {rows} × {columns} with an overlap of {overlap:g}</source>
   <translation>타일 {rows} × {columns}, 겹침 {overlap:g}</translation>
  </message>
  <message>
   <source>to be redone</source>
   <translation>재설정 필요</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>할 일</translation>
  </message>
  <message>
   <source>today at {time}</source>
   <translation>오늘 {time}</translation>
  </message>
  <message>
   <source>trigger</source>
   <translation>트리거</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>참 또는 거짓</translation>
  </message>
  <message>
   <source>tuning</source>
   <translation>조정 샘플</translation>
  </message>
  <message>
   <source>tuning part</source>
   <translation>조정 샘플</translation>
  </message>
  <message>
   <source>tuning parts</source>
   <translation>조정 샘플</translation>
  </message>
  <message>
   <source>turned by 180°</source>
   <translation>180° 돌림</translation>
  </message>
  <message>
   <source>turned by 270°</source>
   <translation>270° 돌림</translation>
  </message>
  <message>
   <source>turned by 90°</source>
   <translation>90° 돌림</translation>
  </message>
  <message>
   <source>twice</source>
   <translation>중복</translation>
  </message>
  <message>
   <source>two of its samples are one file</source>
   <translation>샘플 두 개가 같은 파일임</translation>
  </message>
  <message>
   <source>type {kind}</source>
   <translation>형식 {kind}</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>미결정</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>알 수 없음</translation>
  </message>
  <message>
   <source>unpacked it would be larger than the {most} MiB allowed</source>
   <translation>압축을 풀면 허용 한도 {most} MiB를 넘음</translation>
  </message>
  <message>
   <source>until {until}</source>
   <translation>{until}까지</translation>
  </message>
  <message>
   <source>upper left</source>
   <translation>왼쪽 위</translation>
  </message>
  <message>
   <source>upper middle</source>
   <translation>가운데 위</translation>
  </message>
  <message>
   <source>upper right</source>
   <translation>오른쪽 위</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>버전 {number}</translation>
  </message>
  <message>
   <source>version {version} is in use</source>
   <translation>버전 {version}: 사용 중임</translation>
  </message>
  <message>
   <source>version {version} of {recipe} has other golden samples</source>
   <translation>{recipe} 버전 {version}: 골든 샘플이 다름</translation>
  </message>
  <message>
   <source>version {version} was never released</source>
   <translation>버전 {version}: 승인된 적 없음</translation>
  </message>
  <message>
   <source>version {version} was released before</source>
   <translation>버전 {version}: 이미 승인된 적 있음</translation>
  </message>
  <message>
   <source>wanted rate</source>
   <translation>목표 과검률</translation>
  </message>
  <message>
   <source>weights sha256</source>
   <translation>가중치 SHA-256</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>정수</translation>
  </message>
  <message>
   <source>whole picture</source>
   <translation>전체 이미지</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>예</translation>
  </message>
  <message>
   <source>yes, as told below</source>
   <translation>있음, 아래 참조</translation>
  </message>
  <message>
   <source>zero-shot</source>
   <translation>제로샷</translation>
  </message>
  <message>
   <source>{action} in {seconds} seconds; press to cancel</source>
   <translation>{action}: {seconds}초 후. 누르면 취소</translation>
  </message>
  <message>
   <source>{address!r} is not a camera the station knows.</source>
   <translation>{address!r}: 검사기가 모르는 카메라입니다.</translation>
  </message>
  <message>
   <source>{before} becomes {after}</source>
   <translation>{before} → {after} 변경</translation>
  </message>
  <message>
   <source>{camera} has come to its end ({detail}).</source>
   <translation>{camera}: 끝났습니다({detail}).</translation>
  </message>
  <message>
   <source>{code} was scanned, but this recipe keeps no serial numbers.</source>
   <translation>{code}: 스캔되었으나 이 레시피는 시리얼 번호를 저장하지 않습니다.</translation>
  </message>
  <message>
   <source>{corners} corners, excluded areas: {excluded}</source>
   <translation>꼭짓점 {corners}개, 제외 영역: {excluded}</translation>
  </message>
  <message>
   <source>{count} excluded</source>
   <translation>제외 {count}개</translation>
  </message>
  <message>
   <source>{count} excluded areas</source>
   <translation>제외 영역 {count}개</translation>
  </message>
  <message>
   <source>{count} flagged parts wait for a decision.</source>
   <translation>결정 대기 중인 검토·불합격 부품: {count}개.</translation>
  </message>
  <message>
   <source>{count} golden samples.</source>
   <translation>골든 샘플 {count}개.</translation>
  </message>
  <message>
   <source>{count} good parts are enough to carry the wanted {rate} without an assumption about their spread: it is kept on average over such sets, not by each.</source>
   <translation>양품 {count}개면 점수 분포를 가정하지 않고 목표 과검률 {rate}를 지킬 수 있습니다. 매번이 아니라 평균적으로 지켜집니다.</translation>
  </message>
  <message>
   <source>{count} inspections</source>
   <translation>검사 기록 {count}건</translation>
  </message>
  <message>
   <source>{count} inspections or more</source>
   <translation>검사 기록 {count}건 이상</translation>
  </message>
  <message>
   <source>{count} inspections with “{text}” in the serial number</source>
   <translation>시리얼 번호에 “{text}” 포함: 검사 기록 {count}건</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>외 {count}개</translation>
  </message>
  <message>
   <source>{count} more without a further reject would show {rate}.</source>
   <translation>추가 불합격 없이 {count}개 더 있으면 {rate}까지 검증됩니다.</translation>
  </message>
  <message>
   <source>{count} more without a reject would show {rate}.</source>
   <translation>불합격 없이 {count}개 더 있으면 {rate}까지 검증됩니다.</translation>
  </message>
  <message>
   <source>{count} new</source>
   <translation>새 부품 {count}개</translation>
  </message>
  <message>
   <source>{count} of them pass as it is: the limits are too high for such parts.</source>
   <translation>그중 {count}개는 지금도 합격합니다. 이런 부품에는 기준값이 너무 높습니다.</translation>
  </message>
  <message>
   <source>{count} of these pictures are there already and were left out.</source>
   <translation>이 중 이미지 {count}개는 이미 있어 제외했습니다.</translation>
  </message>
  <message>
   <source>{count} of {total} bad parts missed at least once: at most {upper} of such parts.</source>
   <translation>불량품 {total}개 중 {count}개가 한 번 이상 미검: 이런 불량품의 실제 비율은 최대 {upper}입니다.</translation>
  </message>
  <message>
   <source>{count} of {total} good parts rejected at least once: at most {upper} of such parts.</source>
   <translation>양품 {total}개 중 {count}개가 한 번 이상 불합격: 이런 양품의 실제 비율은 최대 {upper}입니다.</translation>
  </message>
  <message>
   <source>{count} of {total} judgements were NOT JUDGED: no miss and no false alarm, but their parts were not right every time.</source>
   <translation>판정 {total}회 중 {count}회가 미판정입니다. 미검도 오경보도 아니지만, 해당 부품은 매번 맞은 것으로 세지 않습니다.</translation>
  </message>
  <message>
   <source>{count} of {total} known bad parts would pass: parts {numbers}.</source>
   <translation>불량 샘플 {total}개 중 {count}개가 합격이 됩니다: {numbers}번.</translation>
  </message>
  <message>
   <source>{count} of {total} parts that people called defective passed.</source>
   <translation>미검: 불량으로 결정된 부품 {total}개 중 {count}개가 합격이었습니다.</translation>
  </message>
  <message>
   <source>{count} of {total} parts that people called good were failed.</source>
   <translation>과검: 양품으로 결정된 부품 {total}개 중 {count}개가 불합격이었습니다.</translation>
  </message>
  <message>
   <source>{count} parts</source>
   <translation>부품 {count}개</translation>
  </message>
  <message>
   <source>{count} parts could not be judged and prove nothing.</source>
   <translation>부품 {count}개는 판정할 수 없어 검증에 쓰이지 않았습니다.</translation>
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW</source>
   <translation>불합격·검토 부품 연속 {count}개</translation>
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW since {time}</source>
   <translation>불합격·검토 부품 연속 {count}개, {time}부터</translation>
  </message>
  <message>
   <source>{count} parts recorded today</source>
   <translation>오늘 부품 {count}개 기록</translation>
  </message>
  <message>
   <source>{count} parts still wait for their verdict</source>
   <translation>부품 {count}개가 아직 판정 대기 중임</translation>
  </message>
  <message>
   <source>{count} parts wait to be written</source>
   <translation>기록 대기 부품 {count}개</translation>
  </message>
  <message>
   <source>{count} removed.</source>
   <translation>{count}개 제거했습니다.</translation>
  </message>
  <message>
   <source>{count} samples</source>
   <translation>샘플 {count}개</translation>
  </message>
  <message>
   <source>{count} things to look at</source>
   <translation>확인할 항목 {count}건</translation>
  </message>
  <message>
   <source>{count} tiles, each looked at on its own: about {count} times as long.</source>
   <translation>타일 {count}개를 따로 판정합니다. 시간이 약 {count}배 걸립니다.</translation>
  </message>
  <message>
   <source>{count} wait for review</source>
   <translation>검토 대기 {count}개</translation>
  </message>
  <message>
   <source>{count} {samples}</source>
   <translation>{samples} {count}개</translation>
  </message>
  <message>
   <source>{count} {verdict}</source>
   <translation>{verdict} {count}개</translation>
  </message>
  <message>
   <source>{decision} {count}</source>
   <translation>{decision} {count}</translation>
  </message>
  <message>
   <source>{defects} and no {others}</source>
   <translation>{defects}, {others}</translation>
  </message>
  <message>
   <source>{defects} from {size}</source>
   <translation>{defects} {size}</translation>
  </message>
  <message>
   <source>{defects}, {size}: not seen, score {score}</source>
   <translation>{defects}, {size}: 보이지 않음, 점수 {score}</translation>
  </message>
  <message>
   <source>{defects}, {size}: seen, score {score}</source>
   <translation>{defects}, {size}: 보임, 점수 {score}</translation>
  </message>
  <message>
   <source>{defects}: not seen</source>
   <translation>{defects}: 보이지 않음</translation>
  </message>
  <message>
   <source>{defects}: seen from {size} on</source>
   <translation>{defects}: {size}부터 보임</translation>
  </message>
  <message>
   <source>{detector} has no such choice: it is WinCLIP's.</source>
   <translation>{detector}: 쓸 수 없는 항목입니다. WinCLIP 전용입니다.</translation>
  </message>
  <message>
   <source>{detector} has no words to judge by: take golden samples, or choose another detector in step 1.</source>
   <translation>{detector}: 판정에 쓸 단어가 없습니다. 골든 샘플을 촬영하거나 1단계에서 다른 검출기를 선택하세요.</translation>
  </message>
  <message>
   <source>{detector} leaves no choice of where to compare.</source>
   <translation>{detector}: 비교할 위치를 선택할 수 없습니다.</translation>
  </message>
  <message>
   <source>{detector} was not chosen: {why}.</source>
   <translation>{detector}: 선택되지 않았습니다({why}).</translation>
  </message>
  <message>
   <source>{disk}: soon no part can be recorded.</source>
   <translation>{disk}: 곧 부품을 기록할 수 없게 됩니다.</translation>
  </message>
  <message>
   <source>{done} of {of} parts</source>
   <translation>부품 {done} / {of}</translation>
  </message>
  <message>
   <source>{fps:.1f} pictures a second come.</source>
   <translation>초당 이미지 {fps:.1f}개를 받습니다.</translation>
  </message>
  <message>
   <source>{group}: {count}</source>
   <translation>{group}: {count}</translation>
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation>{host}: 포트 {port}에서 응답합니다.</translation>
  </message>
  <message>
   <source>{host} is there, but nothing answers on port {port} ({detail}).</source>
   <translation>{host}: 찾았지만 포트 {port}에서 응답이 없습니다({detail}).</translation>
  </message>
  <message>
   <source>{host} is {ip}.</source>
   <translation>{host} = {ip}.</translation>
  </message>
  <message>
   <source>{items} and {last}</source>
   <translation>{items}, {last}</translation>
  </message>
  <message>
   <source>{kappa:.2f}, good agreement</source>
   <translation>{kappa:.2f}, 일치도 좋음</translation>
  </message>
  <message>
   <source>{kappa:.2f}, middling agreement</source>
   <translation>{kappa:.2f}, 일치도 보통</translation>
  </message>
  <message>
   <source>{kappa:.2f}, poor agreement</source>
   <translation>{kappa:.2f}, 일치도 나쁨</translation>
  </message>
  <message>
   <source>{key!r} is given twice</source>
   <translation>{key!r}: 두 번 지정됨</translation>
  </message>
  <message>
   <source>{key!r} is unknown; there are {known}</source>
   <translation>{key!r}: 알 수 없는 옵션. 사용 가능: {known}</translation>
  </message>
  <message>
   <source>{key}={value} ({rule})</source>
   <translation>{key}={value} ({rule})</translation>
  </message>
  <message>
   <source>{late} over the takt of {takt}</source>
   <translation>택트 {takt}보다 {late} 초과</translation>
  </message>
  <message>
   <source>{lot} cannot be a lot of production: names that begin so are those of studies.</source>
   <translation>{lot}은(는) 생산 로트로 쓸 수 없습니다. 이렇게 시작하는 이름은 평가의 것입니다.</translation>
  </message>
  <message>
   <source>{method} + known bad</source>
   <translation>{method} + 불량 샘플</translation>
  </message>
  <message>
   <source>{most} golden samples are the most.</source>
   <translation>골든 샘플은 최대 {most}개입니다.</translation>
  </message>
  <message>
   <source>{most} golden samples are the most; {count} were left out.</source>
   <translation>골든 샘플은 최대 {most}개입니다. {count}개를 제외했습니다.</translation>
  </message>
  <message>
   <source>{name} cannot compare nearby positions only</source>
   <translation>{name}: 가까운 위치끼리만 비교하는 기능이 없음</translation>
  </message>
  <message>
   <source>{name} compares the same place only, so parts cannot lie turned or mirrored</source>
   <translation>{name}: 같은 위치만 비교하므로 돌리거나 뒤집힌 부품에 쓸 수 없음</translation>
  </message>
  <message>
   <source>{name} has more than the {millions} million pixels allowed</source>
   <translation>{name}: 허용 한도 {millions}백만 픽셀을 넘음</translation>
  </message>
  <message>
   <source>{name} has no option {unknown}.</source>
   <translation>{name}: 없는 옵션입니다: {unknown}.</translation>
  </message>
  <message>
   <source>{name} has no tiers and no words for defects</source>
   <translation>{name}: 검사 정밀도와 결함 단어를 쓸 수 없음</translation>
  </message>
  <message>
   <source>{name} has no trained layers that adapters could hold</source>
   <translation>{name}: 어댑터를 적용할 학습된 레이어가 없음</translation>
  </message>
  <message>
   <source>{name} has not the checksum that the manifest gives for it</source>
   <translation>{name}: 체크섬이 매니페스트에 적힌 값과 다름</translation>
  </message>
  <message>
   <source>{name} has not the size that the manifest gives for it</source>
   <translation>{name}: 크기가 매니페스트에 적힌 값과 다름</translation>
  </message>
  <message>
   <source>{name} has not the size that the zip gives for it</source>
   <translation>{name}: 크기가 zip에 적힌 값과 다름</translation>
  </message>
  <message>
   <source>{name} is a link or no plain file</source>
   <translation>{name}: 링크이거나 일반 파일이 아님</translation>
  </message>
  <message>
   <source>{name} is compressed in a way that is not allowed</source>
   <translation>{name}: 허용되지 않는 방식으로 압축됨</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name}: 손상됨({error})</translation>
  </message>
  <message>
   <source>{name} is foreign to it</source>
   <translation>{name}: 레시피 파일에 속하지 않음</translation>
  </message>
  <message>
   <source>{name} is no PNG picture</source>
   <translation>{name}: PNG 이미지가 아님</translation>
  </message>
  <message>
   <source>{name} is no number</source>
   <translation>{name}: 숫자가 아님</translation>
  </message>
  <message>
   <source>{name} is no picture of 8-bit RGB</source>
   <translation>{name}: 8비트 RGB 이미지가 아님</translation>
  </message>
  <message>
   <source>{name} matches no patches by position, so a match radius means nothing to it.</source>
   <translation>{name}: 위치별 매칭을 하지 않아 매칭 반경을 쓸 수 없습니다.</translation>
  </message>
  <message>
   <source>{name} runs as before, as version {version}.</source>
   <translation>{name}: 이전 내용으로 복귀했습니다(새 버전 {version}).</translation>
  </message>
  <message>
   <source>{name} would unpack to more than {ratio} times its size</source>
   <translation>{name}: 압축을 풀면 {ratio}배를 넘게 커짐</translation>
  </message>
  <message>
   <source>{name}, automatic</source>
   <translation>{name}, 자동</translation>
  </message>
  <message>
   <source>{name}, slider</source>
   <translation>{name}, 슬라이더</translation>
  </message>
  <message>
   <source>{name}, version {version}, is released.</source>
   <translation>{name} 버전 {version}: 승인되었습니다.</translation>
  </message>
  <message>
   <source>{name}, version {version}, is saved as a draft.</source>
   <translation>{name}, 버전 {version}: 초안으로 저장했습니다.</translation>
  </message>
  <message>
   <source>{name}, version {version}, was imported as a draft.</source>
   <translation>{name}, 버전 {version}: 초안으로 가져왔습니다.</translation>
  </message>
  <message>
   <source>{name}: not tried yet</source>
   <translation>{name}: 아직 시험 안 함</translation>
  </message>
  <message>
   <source>{name}: {count}</source>
   <translation>{name}: {count}</translation>
  </message>
  <message>
   <source>{name}: {parts}, {share:.0%} of them.</source>
   <translation>{name}: {parts}, 전체의 {share:.0%}.</translation>
  </message>
  <message>
   <source>{name}: {trend}</source>
   <translation>{name}: {trend}</translation>
  </message>
  <message>
   <source>{name}: {value:+.3f}</source>
   <translation>{name}: {value:+.3f}</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{outcome:&lt;8} {step:&lt;12} {found}</source>
   <translation>{outcome:&lt;8} {step:&lt;12} {found}</translation>
  </message>
  <message>
   <source>{outside} of {count} not allowed; last {last}, golden samples {median}</source>
   <translation>{count}개 중 {outside}개 허용 범위 밖. 마지막 {last}, 골든 샘플 {median}</translation>
  </message>
  <message>
   <source>{over} of these {count} good parts would be rejected by the limits.</source>
   <translation>이 양품 {count}개 중 {over}개가 이 기준값으로는 불합격입니다.</translation>
  </message>
  <message>
   <source>{part} ({truth})</source>
   <translation>{part} ({truth})</translation>
  </message>
  <message>
   <source>{part} {number} was judged {verdict}</source>
   <translation>{part} {number}: {verdict} 판정</translation>
  </message>
  <message>
   <source>{passed} of {total} parts passed ({rate}).</source>
   <translation>부품 {total}개 중 {passed}개 합격({rate}).</translation>
  </message>
  <message>
   <source>{path} cannot be measured as a dataset of layout {layout!r}: {detail}.</source>
   <translation>{path}: {layout!r} 구조의 데이터 세트로 측정할 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({error})</source>
   <translation>{path}: 읽을 수 없음({error})</translation>
  </message>
  <message>
   <source>{path} cannot be written ({error}).</source>
   <translation>{path}: 쓸 수 없습니다({error}).</translation>
  </message>
  <message>
   <source>{path} could not be read as an image: {detail}.</source>
   <translation>{path}: 이미지로 읽을 수 없습니다: {detail}.</translation>
  </message>
  <message>
   <source>{path} has format {found}, not {format}</source>
   <translation>{path}: 형식 {found}, 필요: {format}</translation>
  </message>
  <message>
   <source>{path} holds {count} image file(s).</source>
   <translation>{path}: 이미지 파일 {count}개가 있습니다.</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path}: 폴더입니다.</translation>
  </message>
  <message>
   <source>{path} is not laid out like MVTec AD: it has no folder train/good.</source>
   <translation>{path}: MVTec AD 구조가 아닙니다. train/good 폴더가 없습니다.</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path}: 찾을 수 없습니다.</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path}: 이미 있습니다.</translation>
  </message>
  <message>
   <source>{path} is there and can be read.</source>
   <translation>{path}: 파일을 찾았고 읽을 수 있습니다.</translation>
  </message>
  <message>
   <source>{path} is there but gives no pictures: many cameras have a second number for other things.</source>
   <translation>{path}: 찾았지만 이미지가 나오지 않습니다. 다른 용도의 번호가 하나 더 있는 카메라가 많습니다.</translation>
  </message>
  <message>
   <source>{path} is there: {name}.</source>
   <translation>{path}: 장치를 찾았습니다({name}).</translation>
  </message>
  <message>
   <source>{path} was made with other weights</source>
   <translation>{path}: 다른 가중치로 만들어짐</translation>
  </message>
  <message>
   <source>{percent:.0f} % of the best so far</source>
   <translation>최고값의 {percent:.0f} %</translation>
  </message>
  <message>
   <source>{place} of the picture, x {x}, y {y}</source>
   <translation>이미지 {place}, x {x}, y {y}</translation>
  </message>
  <message>
   <source>{rate:.0f} / min</source>
   <translation>{rate:.0f} / min</translation>
  </message>
  <message>
   <source>{rate} ({count} of {total})</source>
   <translation>{rate} ({total} 중 {count})</translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>{recipe} in {versions}</source>
   <translation>{recipe}, 버전 {versions}</translation>
  </message>
  <message>
   <source>{recipe}, not saved yet</source>
   <translation>{recipe}, 아직 저장 안 됨</translation>
  </message>
  <message>
   <source>{recipe}, version {version}</source>
   <translation>{recipe}, 버전 {version}</translation>
  </message>
  <message>
   <source>{recipe}, version {version} · part {part}</source>
   <translation>{recipe}, 버전 {version} · 부품 {part}</translation>
  </message>
  <message>
   <source>{recipe}: all {count} known parts right</source>
   <translation>{recipe}: 샘플 {count}개 모두 정상</translation>
  </message>
  <message>
   <source>{recipe}: good parts score {ratio:.2f} times what the golden samples did. Look at lamp, lens and place of the part; if the parts themselves have changed, teach good ones of today.</source>
   <translation>{recipe}: 양품 점수가 골든 샘플의 {ratio:.2f}배입니다. 조명, 렌즈, 부품 위치를 확인하세요. 부품 자체가 바뀌었으면 현재 양품을 학습하세요.</translation>
  </message>
  <message>
   <source>{recipe}: it keeps no picture quality of its golden samples. Save and release it again on the set-up page.</source>
   <translation>{recipe}: 골든 샘플의 이미지 품질이 저장되어 있지 않습니다. 설정 화면에서 다시 저장하고 승인하세요.</translation>
  </message>
  <message>
   <source>{recipe}: no part has been judged with these golden samples yet.</source>
   <translation>{recipe}: 이 골든 샘플로 판정한 부품이 아직 없습니다.</translation>
  </message>
  <message>
   <source>{recipe}: parts score only {ratio:.2f} times what the golden samples did, so the limits may let more pass than meant. Look at the focus, then set the limits anew.</source>
   <translation>{recipe}: 부품 점수가 골든 샘플의 {ratio:.2f}배뿐이라 의도보다 많이 합격될 수 있습니다. 초점을 확인한 뒤 기준값을 다시 설정하세요.</translation>
  </message>
  <message>
   <source>{recipe}: scores have risen if the {undecided} flagged parts nobody decided on are good. Decide on them in the review.</source>
   <translation>{recipe}: 결정되지 않은 검토·불합격 부품 {undecided}개가 양품이라면 점수가 올라간 것입니다. 검토 화면에서 결정하세요.</translation>
  </message>
  <message>
   <source>{recipe}: scores of the quick look do not tell a drift.</source>
   <translation>{recipe}: 고속 검사 점수로는 변동을 알 수 없습니다.</translation>
  </message>
  <message>
   <source>{recipe}: the last part.</source>
   <translation>{recipe}: 마지막 부품.</translation>
  </message>
  <message>
   <source>{recipe}: the last parts score {ratio:.2f} times what the golden samples did; with {count} golden samples that may be chance.</source>
   <translation>{recipe}: 최근 부품 점수가 골든 샘플의 {ratio:.2f}배입니다. 골든 샘플이 {count}개라 우연일 수 있습니다.</translation>
  </message>
  <message>
   <source>{recipe}: the last {count} parts.</source>
   <translation>{recipe}: 최근 부품 {count}개.</translation>
  </message>
  <message>
   <source>{recipe}: too few golden samples to tell a drift ({count} of {least}).</source>
   <translation>{recipe}: 골든 샘플이 적어 변동을 알 수 없습니다({count} / {least}).</translation>
  </message>
  <message>
   <source>{recipe}: too few parts of this version to tell a drift ({count} of {least}).</source>
   <translation>{recipe}: 이 버전의 부품이 적어 변동을 알 수 없습니다({count} / {least}).</translation>
  </message>
  <message>
   <source>{recipe}: {failures}.</source>
   <translation>{recipe}: {failures}.</translation>
  </message>
  <message>
   <source>{rejected} of 1 good part rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation>양품 1개 중 {rejected}개 불합격: 실제 과검률은 최대 {bound}입니다(신뢰수준 {confidence}).</translation>
  </message>
  <message>
   <source>{rejected} of {count} good parts rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation>양품 {count}개 중 {rejected}개 불합격: 실제 과검률은 최대 {bound}입니다(신뢰수준 {confidence}).</translation>
  </message>
  <message>
   <source>{reviewed} of {total} would have to be looked at (REVIEW).</source>
   <translation>{total}개 중 {reviewed}개는 사람이 확인해야 합니다(검토).</translation>
  </message>
  <message>
   <source>{rows} × {columns} tiles</source>
   <translation>타일 {rows} × {columns}</translation>
  </message>
  <message>
   <source>{rows} × {columns} tiles, overlap {overlap:.0%}</source>
   <translation>타일 {rows} × {columns}, 겹침 {overlap:.0%}</translation>
  </message>
  <message>
   <source>{samples}, whose scores are not known yet.</source>
   <translation>{samples}: 점수가 아직 없습니다.</translation>
  </message>
  <message>
   <source>{sample} {number}</source>
   <translation>{sample} {number}</translation>
  </message>
  <message>
   <source>{sample} {number}: score {score}</source>
   <translation>{sample} {number}: 점수 {score}</translation>
  </message>
  <message>
   <source>{serial} is being judged.</source>
   <translation>{serial}: 판정 중입니다.</translation>
  </message>
  <message>
   <source>{serial} was inspected at {time} ({verdict}). Inspect again?</source>
   <translation>{serial}: {time}에 검사했습니다({verdict}). 다시 검사할까요?</translation>
  </message>
  <message>
   <source>{serial} was inspected on {day} at {time} ({verdict}). Inspect again?</source>
   <translation>{serial}: {day} {time}에 검사했습니다({verdict}). 다시 검사할까요?</translation>
  </message>
  <message>
   <source>{shape} selected: {measures}</source>
   <translation>{shape} 선택됨: {measures}</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since}~{until}</translation>
  </message>
  <message>
   <source>{since} to {until}, {parts}: median {median}, {minimum} to {maximum}</source>
   <translation>{since}~{until}, {parts}: 중앙값 {median}, {minimum}~{maximum}</translation>
  </message>
  <message>
   <source>{spare} to spare, takt {takt}</source>
   <translation>{spare} 여유, 택트 {takt}</translation>
  </message>
  <message>
   <source>{stage}: half take up to {median}, 95 % up to {p95}, the slowest {worst}.</source>
   <translation>{stage}: 절반은 {median} 이내, 95 %는 {p95} 이내, 최장 {worst}.</translation>
  </message>
  <message>
   <source>{study} · {recipe}, version {version}</source>
   <translation>{study} · {recipe}, 버전 {version}</translation>
  </message>
  <message>
   <source>{time} a part</source>
   <translation>부품당 {time}</translation>
  </message>
  <message>
   <source>{time} of {takt} takt</source>
   <translation>택트 {takt} 중 {time}</translation>
  </message>
  <message>
   <source>{title}: {words}</source>
   <translation>{title}: {words}</translation>
  </message>
  <message>
   <source>{user} decided meanwhile, at {when}: {decision}. Nothing of yours was stored; decide again if you see it otherwise.</source>
   <translation>그사이 결정되었습니다({user}, {when}): {decision}. 내 결정은 저장되지 않았습니다. 생각이 다르면 다시 결정하세요.</translation>
  </message>
  <message>
   <source>{verdict}, inspection {number}</source>
   <translation>{verdict}, 검사 {number}</translation>
  </message>
  <message>
   <source>{verdict}: {before}, then {after}</source>
   <translation>{verdict}: {before}, 변경 후 {after}</translation>
  </message>
  <message>
   <source>{what} differs from open_clip's encode_image by {difference:.2g}</source>
   <translation>{what}: open_clip의 encode_image와 {difference:.2g} 차이 남</translation>
  </message>
  <message>
   <source>{what} do not differ (spread {spread:.2g})</source>
   <translation>{what}: 차이가 없음(편차 {spread:.2g})</translation>
  </message>
  <message>
   <source>{what} has cosine {cosine:.4f} to open_clip's encode_image</source>
   <translation>{what}: open_clip의 encode_image에 대한 코사인 {cosine:.4f}</translation>
  </message>
  <message>
   <source>{what} needs at least {needed} golden sample(s), and there are {count}.</source>
   <translation>{what}: 골든 샘플이 {needed}개 이상 필요합니다(현재 {count}개).</translation>
  </message>
  <message>
   <source>{when} · {user} took it back: {before} → {after}</source>
   <translation>{when} · {user} 결정 취소: {before} → {after}</translation>
  </message>
  <message>
   <source>{when} · {user}: {before} → {after}</source>
   <translation>{when} · {user}: {before} → {after}</translation>
  </message>
  <message>
   <source>{when}: pictures of {count} parts deleted, {size}.</source>
   <translation>{when}: 부품 {count}개의 이미지 삭제, {size}.</translation>
  </message>
  <message>
   <source>{when}: score {score}</source>
   <translation>{when}: 점수 {score}</translation>
  </message>
  <message>
   <source>{when}: {error}</source>
   <translation>{when}: {error}</translation>
  </message>
  <message>
   <source>{when}: {parts}. {passed} PASS ({share:.1%}), {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation>{when}: {parts}. 합격 {passed}({share:.1%}), 검토 {review}, 불합격 {failed}, 미판정 {not_judged}.</translation>
  </message>
  <message>
   <source>{where} has an unknown field {name}</source>
   <translation>{where}: 알 수 없는 필드 {name}</translation>
  </message>
  <message>
   <source>{where} has no field {name!r}</source>
   <translation>{where}: 필드 {name!r} 없음</translation>
  </message>
  <message>
   <source>{where} has not {count} values</source>
   <translation>{where}: 값이 {count}개가 아님</translation>
  </message>
  <message>
   <source>{where} is no list of at most {most}</source>
   <translation>{where}: {most}개 이하의 목록이 아님</translation>
  </message>
  <message>
   <source>{where} is no object</source>
   <translation>{where}: 객체가 아님</translation>
  </message>
  <message>
   <source>{where} is no {kind}</source>
   <translation>{where}: 값의 형식이 다름(필요: {kind})</translation>
  </message>
  <message>
   <source>{where}.{name}</source>
   <translation>{where}.{name}</translation>
  </message>
  <message>
   <source>{where}[{number}]</source>
   <translation>{where}[{number}]</translation>
  </message>
  <message>
   <source>{width} × {height} pixels are more than the {millions} million allowed</source>
   <translation>{width} × {height} 픽셀: 허용 한도 {millions}백만 픽셀을 넘음</translation>
  </message>
  <message>
   <source>“object” fits anything: a word for this very part may fit better.</source>
   <translation>“object”는 무엇에나 맞습니다. 이 부품을 가리키는 단어가 더 나을 수 있습니다.</translation>
  </message>
  <message>
   <source>“object” left of 0, these words right of it</source>
   <translation>0의 왼쪽 “object”, 오른쪽 이 단어</translation>
  </message>
  <message>
   <source>“{noun}” does not fit these parts: try another noun.</source>
   <translation>“{noun}”: 이 부품에 맞지 않습니다. 다른 명칭을 시험하세요.</translation>
  </message>
  <message>
   <source>“{word}”</source>
   <translation>“{word}”</translation>
  </message>
  <message>
   <source>≤ score</source>
   <translation>≤ 점수</translation>
  </message>
  <message>
   <source>≥ score</source>
   <translation>≥ 점수</translation>
  </message>
  <message>
   <source>● in use</source>
   <translation>● 사용 중</translation>
  </message>
  <message>
   <source>★ Suggested</source>
   <translation>★ 제안</translation>
  </message>
 </context>
</TS>
