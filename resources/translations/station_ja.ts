<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>station</name>
  <message>
   <source> Heat </source>
   <translation> ヒート </translation>
  </message>
  <message>
   <source> Mute</source>
   <translation> 消音</translation>
  </message>
  <message>
   <source> Unmute</source>
   <translation> 消音解除</translation>
  </message>
  <message>
   <source>'open_clip_pytorch_model.bin' of {address}</source>
   <translation>{address} の 'open_clip_pytorch_model.bin'</translation>
  </message>
  <message>
   <source>({added} new, {removed} gone)</source>
   <translation>(追加 {added}、削除 {removed})</translation>
  </message>
  <message>
   <source>1 excluded area</source>
   <translation>除外領域1個</translation>
  </message>
  <message>
   <source>1 golden sample.</source>
   <translation>基準サンプル1個。</translation>
  </message>
  <message>
   <source>1 in </source>
   <translation>1 / </translation>
  </message>
  <message>
   <source>1 inspection</source>
   <translation>検査 1件</translation>
  </message>
  <message>
   <source>1 inspection with “{text}” in the serial number</source>
   <translation>シリアル番号に「{text}」を含む検査 1件</translation>
  </message>
  <message>
   <source>1 of 1 known bad part would pass: part 1.</source>
   <translation>不良サンプル1個中1個が OK になります: サンプル 1。</translation>
  </message>
  <message>
   <source>1 of {total} known bad parts would pass: part {number}.</source>
   <translation>不良サンプル{total}個中1個が OK になります: サンプル {number}。</translation>
  </message>
  <message>
   <source>1 part</source>
   <translation>1個</translation>
  </message>
  <message>
   <source>1 part could not be judged and proves nothing.</source>
   <translation>1個は判定不可で、検証に使えません。</translation>
  </message>
  <message>
   <source>1 part recorded today</source>
   <translation>本日の記録 1個</translation>
  </message>
  <message>
   <source>1 part waits to be written</source>
   <translation>書き込み待ち 1個</translation>
  </message>
  <message>
   <source>1 sample</source>
   <translation>1個</translation>
  </message>
  <message>
   <source>1 thing to look at</source>
   <translation>要対応 1件</translation>
  </message>
  <message>
   <source>A code came without its end and was not taken: {code}</source>
   <translation>コードが途中で切れたため、受け付けませんでした: {code}</translation>
  </message>
  <message>
   <source>A false-reject rate of {rate:g} cannot be wanted.</source>
   <translation>目標過検出率に {rate:g} は指定できません。</translation>
  </message>
  <message>
   <source>A fault came before the part was judged.</source>
   <translation>判定の前に装置異常が起きました。</translation>
  </message>
  <message>
   <source>A file is being written.</source>
   <translation>ファイルを書き出し中です。</translation>
  </message>
  <message>
   <source>A fit</source>
   <translation>学習</translation>
  </message>
  <message>
   <source>A folder of pictures is of one recipe, and none was chosen.</source>
   <translation>画像のフォルダはレシピごとに作成しますが、レシピが選ばれていません。</translation>
  </message>
  <message>
   <source>A golden sample's score is not a number.</source>
   <translation>基準サンプルのスコアが数値ではありません。</translation>
  </message>
  <message>
   <source>A known-bad sample's score is not a number.</source>
   <translation>不良サンプルのスコアが数値ではありません。</translation>
  </message>
  <message>
   <source>A missing feature can go unseen.</source>
   <translation>欠落を見逃すことがあります。</translation>
  </message>
  <message>
   <source>A missing feature is not seen: {ratio:.1f} × the reject limit.</source>
   <translation>欠落を検出できません: NGしきい値 × {ratio:.1f}。</translation>
  </message>
  <message>
   <source>A missing feature is seen.</source>
   <translation>欠落を検出できます。</translation>
  </message>
  <message>
   <source>A missing feature is seen: {ratio:.1f} × the reject limit.</source>
   <translation>欠落を検出できます: NGしきい値 × {ratio:.1f}。</translation>
  </message>
  <message>
   <source>A missing feature may go unseen.</source>
   <translation>欠落を見逃す場合があります。</translation>
  </message>
  <message>
   <source>A network camera is set on its own web page.</source>
   <translation>ネットワークカメラは、カメラの Web ページで設定します。</translation>
  </message>
  <message>
   <source>A part is judged</source>
   <translation>判定のタイミング</translation>
  </message>
  <message>
   <source>A part of this program is missing or broken ({text}).</source>
   <translation>プログラムの一部がないか、壊れています ({text})。</translation>
  </message>
  <message>
   <source>A part proves once.</source>
   <translation>1つのワークで検証できるのは1回だけです。</translation>
  </message>
  <message>
   <source>A part's score is not a number.</source>
   <translation>ワークのスコアが数値ではありません。</translation>
  </message>
  <message>
   <source>A picture came: {width} × {height} pixels.</source>
   <translation>画像が届きました: {width} × {height} 画素。</translation>
  </message>
  <message>
   <source>A picture comes from the camera step, or with the first golden sample.</source>
   <translation>画像はカメラの手順、または最初の基準サンプルから取り込みます。</translation>
  </message>
  <message>
   <source>A quick look first; every part that is not clearly good is looked at in detail.</source>
   <translation>先に高速検査を行い、明らかな良品以外は精密検査を行います。</translation>
  </message>
  <message>
   <source>A shape keeps three corners: select the whole shape to delete it</source>
   <translation>図形には頂点が3つ必要です。削除するには図形全体を選んでください</translation>
  </message>
  <message>
   <source>A single golden sample has no other to be judged against: its score only stands in for one, and no rate follows from it.</source>
   <translation>基準サンプル1個では比べる相手がありません。スコアは仮の値で、過検出率は求められません。</translation>
  </message>
  <message>
   <source>A study is under way: go on with it in History, Studies.</source>
   <translation>一致評価の途中です。「履歴」の「一致評価」で続けてください。</translation>
  </message>
  <message>
   <source>A study needs a released recipe: release one on the set-up page.</source>
   <translation>一致評価には承認済みレシピが必要です。設定画面で承認してください。</translation>
  </message>
  <message>
   <source>A study needs parts with a name of their own, each shown at least once.</source>
   <translation>一致評価には、それぞれ名前の付いたワークが必要です (各1回以上)。</translation>
  </message>
  <message>
   <source>A study takes {most} parts at most.</source>
   <translation>一致評価のワークは{most}個までです。</translation>
  </message>
  <message>
   <source>A study tells whether the station can be trusted: parts of known truth are shown again and again, and judged as every part is.</source>
   <translation>一致評価では、装置の判定を信頼できるかを調べます。良否の分かっているワークを何度も置き、通常どおり判定します。</translation>
  </message>
  <message>
   <source>AIAG’s limit</source>
   <translation>AIAG の基準</translation>
  </message>
  <message>
   <source>APRIL-GAN</source>
   <translation>APRIL-GAN</translation>
  </message>
  <message>
   <source>About</source>
   <translation>概要</translation>
  </message>
  <message>
   <source>Accurate</source>
   <translation>高精度</translation>
  </message>
  <message>
   <source>Acknowledge</source>
   <translation>アラーム確認</translation>
  </message>
  <message>
   <source>Activate as new version</source>
   <translation>新バージョンで有効化</translation>
  </message>
  <message>
   <source>Adapters</source>
   <translation>アダプタ</translation>
  </message>
  <message>
   <source>Adapters ({patterns})</source>
   <translation>アダプタ ({patterns})</translation>
  </message>
  <message>
   <source>Adaptive</source>
   <translation>自動切替</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>追加</translation>
  </message>
  <message>
   <source>Add golden samples: pictures of parts known to be good.</source>
   <translation>基準サンプル (良品と分かっているワークの画像) を追加してください。</translation>
  </message>
  <message>
   <source>Add parts of another hour or lot, or later ones will look unusual.</source>
   <translation>別の時間帯やロットのワークを追加してください。追加しないと、後のワークが異常に見えます。</translation>
  </message>
  <message>
   <source>Advanced: detector {detector}</source>
   <translation>詳細設定: 検出器 {detector}</translation>
  </message>
  <message>
   <source>Again</source>
   <translation>再検査</translation>
  </message>
  <message>
   <source>Alarm: {text}</source>
   <translation>アラーム: {text}</translation>
  </message>
  <message>
   <source>Align to the first golden sample</source>
   <translation>最初の基準サンプルに位置補正</translation>
  </message>
  <message>
   <source>Aligned parts lie alike: switch the alignment off first.</source>
   <translation>位置補正をするとワークの向きはそろいます。先に位置補正をオフにしてください。</translation>
  </message>
  <message>
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <source>All inspections</source>
   <translation>全検査</translation>
  </message>
  <message>
   <source>All lots</source>
   <translation>全ロット</translation>
  </message>
  <message>
   <source>All parts are judged.</source>
   <translation>すべてのワークを判定しました。</translation>
  </message>
  <message>
   <source>All pictures</source>
   <translation>すべての画像</translation>
  </message>
  <message>
   <source>All recipes</source>
   <translation>全レシピ</translation>
  </message>
  <message>
   <source>All {count} known bad parts would be held back ({verdicts}).</source>
   <translation>不良サンプル{count}個は、どれも OK になりません ({verdicts})。</translation>
  </message>
  <message>
   <source>All {count} pictures were the same to the last bit.</source>
   <translation>{count}枚の画像がすべて完全に同じです。</translation>
  </message>
  <message>
   <source>All, up to 100 000</source>
   <translation>すべて (最大 100 000)</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>連続</translation>
  </message>
  <message>
   <source>An image of {detail} cannot be judged.</source>
   <translation>この画像は判定できません ({detail})。</translation>
  </message>
  <message>
   <source>Another station (process {pid}) already records into {folder}.</source>
   <translation>別の装置プログラム (プロセス {pid}) が {folder} に記録中です。</translation>
  </message>
  <message>
   <source>Any lot</source>
   <translation>全ロット</translation>
  </message>
  <message>
   <source>Any recipe</source>
   <translation>全レシピ</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>全期間</translation>
  </message>
  <message>
   <source>Any verdict</source>
   <translation>全判定</translation>
  </message>
  <message>
   <source>Any version</source>
   <translation>全バージョン</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>位置不問</translation>
  </message>
  <message>
   <source>Apply</source>
   <translation>適用</translation>
  </message>
  <message>
   <source>Apply as new version</source>
   <translation>新バージョンで適用</translation>
  </message>
  <message>
   <source>Apply or discard the change first.</source>
   <translation>先に変更を適用するか、破棄してください。</translation>
  </message>
  <message>
   <source>As Accurate-WinCLIP published its tables.</source>
   <translation>Accurate-WinCLIP の公表値と同じ方法です。</translation>
  </message>
  <message>
   <source>As SDP with trained layers: only with adapters that were trained for it on similar defects.</source>
   <translation>SDP に学習済みの層を加えたものです。似た欠陥でこの検出器用に学習したアダプタがある場合だけ使えます。</translation>
  </message>
  <message>
   <source>As WinCLIP was published (Eq. 6).</source>
   <translation>WinCLIP の論文どおりです (Eq. 6)。</translation>
  </message>
  <message>
   <source>Auto</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>ライブに戻る</translation>
  </message>
  <message>
   <source>Back to suggested</source>
   <translation>推奨値に戻す</translation>
  </message>
  <message>
   <source>Back to the charts</source>
   <translation>グラフに戻る</translation>
  </message>
  <message>
   <source>Back to the released limits</source>
   <translation>承認時のしきい値に戻す</translation>
  </message>
  <message>
   <source>Bad parts</source>
   <translation>不良品</translation>
  </message>
  <message>
   <source>Bad parts being so few ({bad}), even none missed leaves up to {upper} possible.</source>
   <translation>不良品が{bad}個だけでは、見逃しがなくても、真の率は最大 {upper} の可能性があります。</translation>
  </message>
  <message>
   <source>Bad parts that would only be reviewed and no longer rejected: {count} ({parts}).</source>
   <translation>NG から要確認に変わる不良品: {count}個 ({parts})。</translation>
  </message>
  <message>
   <source>Bad parts' words left of 0, good parts' words right of it</source>
   <translation>0 の左が不良品の語句、右が良品の語句</translation>
  </message>
  <message>
   <source>Bad: {before} → {after}</source>
   <translation>不良品: {before} → {after}</translation>
  </message>
  <message>
   <source>Begin a new study.</source>
   <translation>新しい一致評価を始めてください。</translation>
  </message>
  <message>
   <source>Begin the study</source>
   <translation>一致評価を開始</translation>
  </message>
  <message>
   <source>Blink</source>
   <translation>交互表示</translation>
  </message>
  <message>
   <source>Blink (Space)</source>
   <translation>交互 (Space)</translation>
  </message>
  <message>
   <source>Blocked: a confirmed bad part would pass ({parts}).</source>
   <translation>保存できません: 確認済み不良品が OK になります ({parts})。</translation>
  </message>
  <message>
   <source>Blocked: {count} confirmed bad parts would pass ({parts}).</source>
   <translation>保存できません: 確認済み不良品{count}個が OK になります ({parts})。</translation>
  </message>
  <message>
   <source>Blurred</source>
   <translation>ピンぼけ</translation>
  </message>
  <message>
   <source>Both rates are of the parts that people looked at, not of the whole production.</source>
   <translation>どちらの率も確認したワークの率です。全生産の率ではありません。</translation>
  </message>
  <message>
   <source>Bounds hold with {confidence:.0%} confidence each. Limits are those of AIAG, Measurement Systems Analysis, 4th edition. Bounds of judgements take every repeat as a part of its own, which is too narrow where repeats are alike; bounds of parts are exact.</source>
   <translation>上限・下限の信頼水準は各 {confidence:.0%} です。基準は AIAG, Measurement Systems Analysis 第4版によります。判定回数についての上限・下限は、繰返しの1回ずつを別のワークとみなすため、繰返しの結果が似ていると狭くなりすぎます。ワークの個数についての上限・下限は正確です。</translation>
  </message>
  <message>
   <source>CAMERA LOST</source>
   <translation>カメラ切断</translation>
  </message>
  <message>
   <source>CSV files ({patterns})</source>
   <translation>CSV ファイル ({patterns})</translation>
  </message>
  <message>
   <source>Calibrated</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>Calibration</source>
   <translation>校正</translation>
  </message>
  <message>
   <source>Called defective: {count}</source>
   <translation>不良と確認: {count}</translation>
  </message>
  <message>
   <source>Called good: {count}</source>
   <translation>良品と確認: {count}</translation>
  </message>
  <message>
   <source>Camera</source>
   <translation>カメラ</translation>
  </message>
  <message>
   <source>Camera address</source>
   <translation>カメラアドレス</translation>
  </message>
  <message>
   <source>Camera lost</source>
   <translation>カメラ切断</translation>
  </message>
  <message>
   <source>Camera lost {since}</source>
   <translation>カメラ切断 {since}</translation>
  </message>
  <message>
   <source>Camera off</source>
   <translation>カメラ オフ</translation>
  </message>
  <message>
   <source>Camera opening</source>
   <translation>カメラ 起動中</translation>
  </message>
  <message>
   <source>Camera sees nothing</source>
   <translation>カメラ 撮像不可</translation>
  </message>
  <message>
   <source>Camera {fps:.0f} fps</source>
   <translation>カメラ {fps:.0f} fps</translation>
  </message>
  <message>
   <source>Camera {source}</source>
   <translation>カメラ {source}</translation>
  </message>
  <message>
   <source>Camera –</source>
   <translation>カメラ –</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>中止</translation>
  </message>
  <message>
   <source>Cancelled.</source>
   <translation>中止しました。</translation>
  </message>
  <message>
   <source>Cancelled: nothing was changed.</source>
   <translation>中止しました。何も変更していません。</translation>
  </message>
  <message>
   <source>Cancelled: nothing was written.</source>
   <translation>中止しました。何も書き出していません。</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>中止しています…</translation>
  </message>
  <message>
   <source>Capture</source>
   <translation>撮影</translation>
  </message>
  <message>
   <source>Capture a {sample}</source>
   <translation>{sample}を撮影</translation>
  </message>
  <message>
   <source>Capture needs a live picture.</source>
   <translation>撮影にはライブ画像が必要です。</translation>
  </message>
  <message>
   <source>Capture needs the camera: stop the run first.</source>
   <translation>撮影にはカメラが必要です。先に運転を停止してください。</translation>
  </message>
  <message>
   <source>Capture or import golden samples: pictures of parts known to be good.</source>
   <translation>基準サンプル (良品と分かっているワークの画像) を撮影するか、読み込んでください。</translation>
  </message>
  <message>
   <source>Capture parts for proof here</source>
   <translation>検証サンプルの撮影</translation>
  </message>
  <message>
   <source>Capture takes this part and shows the next one; Next leaves it out.</source>
   <translation>「撮影」はこのワークを撮って次を表示、「次へ」は撮らずに次を表示します。</translation>
  </message>
  <message>
   <source>Capture that sample again.</source>
   <translation>そのサンプルをもう一度撮影してください。</translation>
  </message>
  <message>
   <source>Cause</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Causes</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Changes were not saved.</source>
   <translation>変更が保存されていません。</translation>
  </message>
  <message>
   <source>Chart of causes</source>
   <translation>原因のグラフ</translation>
  </message>
  <message>
   <source>Chart of scores</source>
   <translation>スコアのグラフ</translation>
  </message>
  <message>
   <source>Chart of times</source>
   <translation>時間のグラフ</translation>
  </message>
  <message>
   <source>Chart of verdicts</source>
   <translation>判定のグラフ</translation>
  </message>
  <message>
   <source>Charts</source>
   <translation>グラフ</translation>
  </message>
  <message>
   <source>Check cable and power; on USB, connect it to the machine itself and not to a hub.</source>
   <translation>ケーブルと電源を確認してください。USB の場合はハブを使わず、PCに直接接続してください。</translation>
  </message>
  <message>
   <source>Check camera and disk, and compare the last rows with the parts.</source>
   <translation>カメラとディスクを確認し、最後の記録と実物を照らし合わせてください。</translation>
  </message>
  <message>
   <source>Check camera, light and what lies before it, then start again; if it stays, set the product up again.</source>
   <translation>カメラ、照明、検査位置を確認し、もう一度開始してください。直らない場合は品種を設定し直してください。</translation>
  </message>
  <message>
   <source>Check for other light and the exposure.</source>
   <translation>ほかの光と露光を確認してください。</translation>
  </message>
  <message>
   <source>Check how it is written and that this machine is in the camera's network, or use the camera's IP address.</source>
   <translation>つづりと、このPCがカメラのネットワークにあることを確認するか、カメラの IP アドレスを使ってください。</translation>
  </message>
  <message>
   <source>Check its cable and power; the station connects again by itself.</source>
   <translation>ケーブルと電源を確認してください。装置は自動で再接続します。</translation>
  </message>
  <message>
   <source>Check light, camera and fixture against the golden sample, then acknowledge. Judging goes on.</source>
   <translation>照明、カメラ、治具を基準サンプルと見比べ、「アラーム確認」を押してください。判定は続いています。</translation>
  </message>
  <message>
   <source>Check that it is complete and made for this model; fetch it again if in doubt.</source>
   <translation>ファイルが完全で、このモデル用か確認してください。不明な場合は取得し直してください。</translation>
  </message>
  <message>
   <source>Check that the disk is not slow or full, then start again.</source>
   <translation>ディスクの空きと速度を確認し、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Check that the file is complete; save it again.</source>
   <translation>ファイルが完全か確認し、保存し直してください。</translation>
  </message>
  <message>
   <source>Check the cable and that no other program uses it, then choose it again (inspector cameras lists them).</source>
   <translation>ケーブルと、ほかのプログラムが使っていないかを確認し、選び直してください (inspector cameras で一覧表示)。</translation>
  </message>
  <message>
   <source>Check the camera's power and network cable, its IP address, and firewalls in between.</source>
   <translation>カメラの電源、ネットワークケーブル、IP アドレス、途中のファイアウォールを確認してください。</translation>
  </message>
  <message>
   <source>Check the camera, then start again.</source>
   <translation>カメラを確認し、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Check the disk and the folder's permissions; a backup lies beside it where one was made.</source>
   <translation>ディスクとフォルダの権限を確認してください。バックアップがある場合は同じ場所にあります。</translation>
  </message>
  <message>
   <source>Check the lamp and daylight. If the light is to stay so, take new golden samples.</source>
   <translation>照明と外光を確認してください。この明るさで続ける場合は、基準サンプルを撮り直してください。</translation>
  </message>
  <message>
   <source>Check the lamp, the lens cap and the exposure.</source>
   <translation>照明、レンズキャップ、露光を確認してください。</translation>
  </message>
  <message>
   <source>Check the lens and its distance, and whether something covers it.</source>
   <translation>レンズとその距離、レンズをふさぐものがないかを確認してください。</translation>
  </message>
  <message>
   <source>Check the path; PNG, JPEG, TIFF, BMP and WebP files count.</source>
   <translation>パスを確認してください。使えるのは PNG、JPEG、TIFF、BMP、WebP です。</translation>
  </message>
  <message>
   <source>Check the path; a relative one starts in the folder of the program.</source>
   <translation>パスを確認してください。相対パスはプログラムのフォルダから始まります。</translation>
  </message>
  <message>
   <source>Check the port in the address (RTSP mostly 554), and that the stream is switched on in the camera.</source>
   <translation>アドレスのポート (RTSP は通常 554) と、カメラのストリームが有効かを確認してください。</translation>
  </message>
  <message>
   <source>Check user name, password and path in the address, and that the camera sends H.264, H.265 or MJPEG.</source>
   <translation>アドレスのユーザー名、パスワード、パスと、カメラが H.264、H.265、MJPEG のどれかを送っているか確認してください。</translation>
  </message>
  <message>
   <source>Checked by</source>
   <translation>確認者</translation>
  </message>
  <message>
   <source>Choose a part first.</source>
   <translation>先にワークを選んでください。</translation>
  </message>
  <message>
   <source>Choose a part in the row first.</source>
   <translation>先に列のサンプルを選んでください。</translation>
  </message>
  <message>
   <source>Choose a recipe first.</source>
   <translation>先にレシピを選んでください。</translation>
  </message>
  <message>
   <source>Choose a recipe.</source>
   <translation>レシピを選んでください。</translation>
  </message>
  <message>
   <source>Choose a recipe: a folder of pictures is of one kind of part.</source>
   <translation>レシピを選んでください。画像のフォルダはレシピごとに作成します。</translation>
  </message>
  <message>
   <source>Choose a recipe: scores of different recipes do not compare.</source>
   <translation>レシピを選んでください。レシピが違うとスコアは比較できません。</translation>
  </message>
  <message>
   <source>Choose a setting within its range.</source>
   <translation>範囲内の値を選んでください。</translation>
  </message>
  <message>
   <source>Choose a version to look at it, to compare it, or to return to it.</source>
   <translation>バージョンを選ぶと、見る、比べる、戻すことができます。</translation>
  </message>
  <message>
   <source>Choose another detector, or leave that out.</source>
   <translation>別の検出器を選ぶか、その設定を外してください。</translation>
  </message>
  <message>
   <source>Choose another name, or judge with that recipe.</source>
   <translation>別の名前にするか、そのレシピで判定してください。</translation>
  </message>
  <message>
   <source>Choose another place.</source>
   <translation>別の場所を選んでください。</translation>
  </message>
  <message>
   <source>Choose at least one part.</source>
   <translation>ワークを1個以上選んでください。</translation>
  </message>
  <message>
   <source>Choose how parts are compared, then let the golden samples suggest the limits.</source>
   <translation>比べ方を選び、基準サンプルからしきい値の推奨値を計算します。</translation>
  </message>
  <message>
   <source>Choose more than one tile first</source>
   <translation>先にタイルを2枚以上にしてください</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>すべて解除</translation>
  </message>
  <message>
   <source>Choose one from the list.</source>
   <translation>一覧から選んでください。</translation>
  </message>
  <message>
   <source>Choose one of the two: alignment, or golden samples learned turned or mirrored.</source>
   <translation>位置補正か、基準サンプルの回転・反転の学習か、どちらか一方にしてください。</translation>
  </message>
  <message>
   <source>Choose one of those that do: {known}.</source>
   <translation>画像の出るものを選んでください: {known}。</translation>
  </message>
  <message>
   <source>Choose parts and try it: nothing is stored by that.</source>
   <translation>ワークを選んで試してください。試しても保存はされません。</translation>
  </message>
  <message>
   <source>Choose the adapters</source>
   <translation>アダプタの選択</translation>
  </message>
  <message>
   <source>Choose the adapters that {detector} needs, or another detector.</source>
   <translation>{detector} に必要なアダプタを選ぶか、別の検出器を選んでください。</translation>
  </message>
  <message>
   <source>Choose the part whose decision is to be taken back.</source>
   <translation>取り消す確認結果のワークを選んでください。</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <source>Chosen on the set-up page, in step 1.</source>
   <translation>設定画面の手順1で選びます。</translation>
  </message>
  <message>
   <source>Chosen: {references} as golden samples, {tuning} for the limits only.</source>
   <translation>選択中: 基準サンプルに{references}個、しきい値のみに{tuning}個。</translation>
  </message>
  <message>
   <source>Clean the lens and focus it; keep the part still.</source>
   <translation>レンズを清掃してピントを合わせ、ワークを動かさないでください。</translation>
  </message>
  <message>
   <source>Clean up now</source>
   <translation>今すぐ整理</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>クリア</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>条件クリア</translation>
  </message>
  <message>
   <source>Clear the fault, inspect the part again.</source>
   <translation>異常を解消し、ワークをもう一度検査してください。</translation>
  </message>
  <message>
   <source>Clear the place and sample it, then lay a part down and sample that.</source>
   <translation>検査位置を空にして登録し、次にワークを置いて登録してください。</translation>
  </message>
  <message>
   <source>Clear the serial</source>
   <translation>シリアルをクリア</translation>
  </message>
  <message>
   <source>Cleared by the quick look alone: {count}. These limits would judge such parts in detail, with what verdict is not known: they are in no count after the arrow.</source>
   <translation>高速検査だけで OK としたワーク: {count}個。このしきい値では精密検査になり、判定は不明です。矢印の後の個数には含みません。</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <source>Close other programs that use it ({users}), then pull its cable and plug it in again. If a setting is refused, choose another one on the set-up page.</source>
   <translation>使用中のほかのプログラム ({users}) を閉じ、ケーブルを抜き差ししてください。設定値が拒否された場合は、設定画面で別の値を選んでください。</translation>
  </message>
  <message>
   <source>Close the other program that uses it (another station?), or choose another port.</source>
   <translation>使用中の別のプログラム (別の装置プログラムなど) を閉じるか、別のポートを選んでください。</translation>
  </message>
  <message>
   <source>Close without saving</source>
   <translation>保存せずに閉じる</translation>
  </message>
  <message>
   <source>Colours of the system</source>
   <translation>システムの配色</translation>
  </message>
  <message>
   <source>Columns of tiles</source>
   <translation>タイルの列数</translation>
  </message>
  <message>
   <source>Compare on these golden samples</source>
   <translation>この基準サンプルで比較</translation>
  </message>
  <message>
   <source>Compare with the golden samples</source>
   <translation>基準サンプルとの比べ方</translation>
  </message>
  <message>
   <source>Compare with the one in use</source>
   <translation>使用中と比較</translation>
  </message>
  <message>
   <source>Comparing words… golden sample {done} of {of}</source>
   <translation>語句を比較中… 基準サンプル {done}/{of}</translation>
  </message>
  <message>
   <source>Confirmed good parts</source>
   <translation>確認済み良品</translation>
  </message>
  <message>
   <source>Confirmed good parts of {recipe}, version {version}</source>
   <translation>{recipe} バージョン {version} の確認済み良品</translation>
  </message>
  <message>
   <source>Copy for support</source>
   <translation>サポート用にコピー</translation>
  </message>
  <message>
   <source>Correct a truth…</source>
   <translation>真の良否を訂正…</translation>
  </message>
  <message>
   <source>Correct the truth</source>
   <translation>訂正する</translation>
  </message>
  <message>
   <source>Corrected</source>
   <translation>訂正</translation>
  </message>
  <message>
   <source>Corrected by {user}, {when}: part {part} was taken for {before} and is {after} ({reason}). The figures are counted anew.</source>
   <translation>訂正 ({user}、{when}): ワーク {part}、{before} → {after} ({reason})。数値を計算し直しました。</translation>
  </message>
  <message>
   <source>Count it as NOT JUDGED</source>
   <translation>判定不可として数える</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>集計中…</translation>
  </message>
  <message>
   <source>Counts with what they can show, limits in force, self-tests, and the parts that did not pass with their pictures, with places to sign.</source>
   <translation>集計とその統計的な根拠、適用しきい値、セルフテスト、OK以外のワークとその画像、署名欄。</translation>
  </message>
  <message>
   <source>DEFECT</source>
   <translation>不良</translation>
  </message>
  <message>
   <source>Dark</source>
   <comment>colours</comment>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Database {size_mb:.1f} MB</source>
   <translation>データベース {size_mb:.1f} MB</translation>
  </message>
  <message>
   <source>Date, inspection</source>
   <translation>日付・検査</translation>
  </message>
  <message>
   <source>Date, quality</source>
   <translation>日付・品質</translation>
  </message>
  <message>
   <source>Date, released by</source>
   <translation>日付・承認者</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>日</translation>
  </message>
  <message>
   <source>Decide about the parts that were flagged.</source>
   <translation>要確認・NG のワークを確認します。</translation>
  </message>
  <message>
   <source>Decide on the parts that wait for review, or allow more space: their pictures are kept until then.</source>
   <translation>確認待ちのワークを確認するか、保存容量を増やしてください。確認するまで画像は削除しません。</translation>
  </message>
  <message>
   <source>Decided</source>
   <translation>確認</translation>
  </message>
  <message>
   <source>Decided at</source>
   <translation>確認日時</translation>
  </message>
  <message>
   <source>Decided by</source>
   <translation>確認者</translation>
  </message>
  <message>
   <source>Decided on: {decided}; wrongly failed {false_rejects}, wrongly passed {escapes}.</source>
   <translation>確認済み: {decided}、うち過検出 {false_rejects}、見逃し {escapes}。</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>確認結果</translation>
  </message>
  <message>
   <source>Decisions so far</source>
   <translation>これまでの確認結果</translation>
  </message>
  <message>
   <source>Decisions: {counts}.</source>
   <translation>確認結果: {counts}。</translation>
  </message>
  <message>
   <source>Defect</source>
   <translation>不良</translation>
  </message>
  <message>
   <source>Defect (R)</source>
   <translation>不良 (R)</translation>
  </message>
  <message>
   <source>Defect of this type</source>
   <translation>この種別の不良</translation>
  </message>
  <message>
   <source>Defect: {kind}</source>
   <translation>不良: {kind}</translation>
  </message>
  <message>
   <source>Defective parts passed: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation>不良品の OK: {before}/{total_before}個 → {after}/{total}個 (真の率 {lower}〜{upper}、信頼水準 各95 %)</translation>
  </message>
  <message>
   <source>Defects</source>
   <translation>不良</translation>
  </message>
  <message>
   <source>Defects, as people called them</source>
   <translation>不良種別 (確認結果)</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete nothing</source>
   <translation>削除しない</translation>
  </message>
  <message>
   <source>Delete what is selected</source>
   <translation>選択中のものを削除</translation>
  </message>
  <message>
   <source>Deleted files</source>
   <translation>削除済みファイル</translation>
  </message>
  <message>
   <source>Deleted to keep the disk quota: {count}.</source>
   <translation>ディスク容量の上限により削除: {count}枚。</translation>
  </message>
  <message>
   <source>Deleting the oldest pictures… {done} of {of}</source>
   <translation>最も古い画像を削除中… {done}/{of}</translation>
  </message>
  <message>
   <source>Demo: untrained model — scores come from the golden samples alone</source>
   <translation>デモ: 未学習モデル — スコアは基準サンプルだけで求めています</translation>
  </message>
  <message>
   <source>Detailed</source>
   <translation>精密</translation>
  </message>
  <message>
   <source>Detectors are compared on two golden samples or more: take some first.</source>
   <translation>検出器の比較には基準サンプルが2個以上必要です。先に撮影してください。</translation>
  </message>
  <message>
   <source>Diagnosis of the camera</source>
   <translation>カメラの診断</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Discard them</source>
   <translation>破棄する</translation>
  </message>
  <message>
   <source>Disk</source>
   <translation>ディスク</translation>
  </message>
  <message>
   <source>Disk unreachable</source>
   <translation>ディスク 接続不可</translation>
  </message>
  <message>
   <source>Disk {free_gb:.0f} GB free</source>
   <translation>ディスク 空き {free_gb:.0f} GB</translation>
  </message>
  <message>
   <source>Do without: let words alone judge</source>
   <translation>使わない: 語句だけで判定</translation>
  </message>
  <message>
   <source>Drag a limit, or move it with the arrow keys.</source>
   <translation>しきい値をドラッグするか、矢印キーで動かしてください。</translation>
  </message>
  <message>
   <source>Drag from corner to corner, or tap two corners. Esc cancels.</source>
   <translation>対角にドラッグするか、2つの頂点をタップします。Esc で中止。</translation>
  </message>
  <message>
   <source>Drag it or a corner; tap a + for one more corner. Arrow keys move by one pixel.</source>
   <translation>図形か頂点をドラッグします。+ をタップすると頂点が増えます。矢印キーで1画素ずつ動きます。</translation>
  </message>
  <message>
   <source>Drag it, a corner or a side; arrow keys move it by one pixel.</source>
   <translation>図形、頂点、辺をドラッグします。矢印キーで1画素ずつ動きます。</translation>
  </message>
  <message>
   <source>Draw an outline around what is judged, or leave areas out.</source>
   <translation>判定する範囲に検査枠を描くか、範囲を除外します。</translation>
  </message>
  <message>
   <source>Draw at least three corners.</source>
   <translation>頂点を3つ以上置いてください。</translation>
  </message>
  <message>
   <source>Draw defects and look</source>
   <translation>模擬欠陥で試す</translation>
  </message>
  <message>
   <source>Draw it again.</source>
   <translation>描き直してください。</translation>
  </message>
  <message>
   <source>Draw it at least {side} pixels wide and high.</source>
   <translation>縦横{side}画素以上で描いてください。</translation>
  </message>
  <message>
   <source>Draw on what the camera shows now.</source>
   <translation>今のカメラ画像の上に描きます。</translation>
  </message>
  <message>
   <source>Draw what is judged. Leave out what may differ on good parts, such as labels or the fixture.</source>
   <translation>判定する範囲を描きます。ラベルや治具など、良品でも変わる部分は除外します。</translation>
  </message>
  <message>
   <source>Drawing {shape}, 1 corner set</source>
   <translation>{shape}を作図中、頂点1個</translation>
  </message>
  <message>
   <source>Drawing {shape}, no corners set</source>
   <translation>{shape}を作図中、頂点なし</translation>
  </message>
  <message>
   <source>Drawing {shape}, {count} corners set</source>
   <translation>{shape}を作図中、頂点{count}個</translation>
  </message>
  <message>
   <source>Drawn on golden samples; real defects may be harder to see.</source>
   <translation>基準サンプルに描いた模擬欠陥です。実際の欠陥はもっと見えにくい場合があります。</translation>
  </message>
  <message>
   <source>Drawn on pictures of {drawn} pixels; these have {shown}. Draw it again.</source>
   <translation>{drawn} 画素の画像で描かれていますが、今の画像は {shown} 画素です。描き直してください。</translation>
  </message>
  <message>
   <source>Each golden sample is then learned so too; the model needs that much longer.</source>
   <translation>各基準サンプルをその向きでも学習します。その分、判定時間が長くなります。</translation>
  </message>
  <message>
   <source>Effectiveness</source>
   <translation>有効性</translation>
  </message>
  <message>
   <source>Either the limits are too low for such parts, or something has changed since the golden samples.</source>
   <translation>このような良品にはしきい値が低すぎるか、基準サンプルの撮影後に何かが変わっています。</translation>
  </message>
  <message>
   <source>Enter another name.</source>
   <translation>別の名前を入力してください。</translation>
  </message>
  <message>
   <source>Escapes are not known: nobody called a judged part defective.</source>
   <translation>見逃しは不明です。判定したワークのうち、不良と確認されたものがありません。</translation>
  </message>
  <message>
   <source>Escapes are not known: nobody decided on a part that passed.</source>
   <translation>見逃しは不明です。OK のワークを誰も確認していません。</translation>
  </message>
  <message>
   <source>Every one of these parts was judged.</source>
   <translation>これらのワークはすべて判定しました。</translation>
  </message>
  <message>
   <source>Every part is judged by itself: no trigger needed.</source>
   <translation>自動で判定するため、トリガは不要です。</translation>
  </message>
  <message>
   <source>Every part is looked at in all windows: the sharpest map.</source>
   <translation>全ワークをすべての窓で調べます。マップが最も細かくなります。</translation>
  </message>
  <message>
   <source>Every part is moved and turned to lie like it. A part that cannot be aligned is not judged.</source>
   <translation>全ワークを基準の位置と向きに合わせます。位置補正できないワークは判定不可になります。</translation>
  </message>
  <message>
   <source>Every part of today was judged.</source>
   <translation>本日のワークはすべて判定しました。</translation>
  </message>
  <message>
   <source>Everything that was recorded</source>
   <translation>すべての記録</translation>
  </message>
  <message>
   <source>Excel files ({patterns})</source>
   <translation>Excel ファイル ({patterns})</translation>
  </message>
  <message>
   <source>Exclude less.</source>
   <translation>除外を減らしてください。</translation>
  </message>
  <message>
   <source>Exclude polygon</source>
   <translation>多角形で除外</translation>
  </message>
  <message>
   <source>Exclude rectangle</source>
   <translation>矩形で除外</translation>
  </message>
  <message>
   <source>Export this version</source>
   <translation>このバージョンを書き出し</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>書き出し中…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出し…</translation>
  </message>
  <message>
   <source>Expose shorter, lower the gain, or dim the light.</source>
   <translation>露光を短くするか、ゲインを下げるか、照明を暗くしてください。</translation>
  </message>
  <message>
   <source>Exposure</source>
   <translation>露光</translation>
  </message>
  <message>
   <source>FAIL</source>
   <translation>NG</translation>
  </message>
  <message>
   <source>FAIL alone is an alarm</source>
   <translation>過検出: NG のみ</translation>
  </message>
  <message>
   <source>FAULT</source>
   <translation>装置異常</translation>
  </message>
  <message>
   <source>Failed {when}</source>
   <translation>不合格 {when}</translation>
  </message>
  <message>
   <source>Failed: {failures}.</source>
   <translation>不合格: {failures}</translation>
  </message>
  <message>
   <source>False alarms</source>
   <translation>過検出</translation>
  </message>
  <message>
   <source>False rejects are not known: nobody called a judged part good.</source>
   <translation>過検出は不明です。判定したワークのうち、良品と確認されたものがありません。</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>高速</translation>
  </message>
  <message>
   <source>Fault {since}</source>
   <translation>装置異常 {since}</translation>
  </message>
  <message>
   <source>Fetching weights… {done} of {of} MB</source>
   <translation>重みを取得中… {done}/{of} MB</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>Figures follow when every part was shown as often as planned.</source>
   <translation>すべてのワークを計画の回数だけ判定すると、数値を表示します。</translation>
  </message>
  <message>
   <source>Figures in the words are those of the last part. None of these counts as good.</source>
   <translation>文中の数値は最後のワークの値です。どれも良品には数えません。</translation>
  </message>
  <message>
   <source>File of adapters</source>
   <translation>アダプタのファイル</translation>
  </message>
  <message>
   <source>Fill the picture with the part, make it sharp, and let nothing be burnt out.</source>
   <translation>ワークを画面いっぱいに写し、ピントを合わせ、白とびをなくします。</translation>
  </message>
  <message>
   <source>Find out on these samples</source>
   <translation>このサンプルで調べる</translation>
  </message>
  <message>
   <source>Find the camera's sizes…</source>
   <translation>カメラのサイズを調べる…</translation>
  </message>
  <message>
   <source>Findings on the golden samples</source>
   <translation>基準サンプルの気づいた点</translation>
  </message>
  <message>
   <source>Finish the study first.</source>
   <translation>先に一致評価を最後まで行ってください。</translation>
  </message>
  <message>
   <source>Finish the study, or begin it again.</source>
   <translation>一致評価を最後まで行うか、最初からやり直してください。</translation>
  </message>
  <message>
   <source>First and last part</source>
   <translation>最初と最後のワーク</translation>
  </message>
  <message>
   <source>Fit </source>
   <translation>全体 </translation>
  </message>
  <message>
   <source>Flagged</source>
   <translation>OK以外</translation>
  </message>
  <message>
   <source>Focus</source>
   <translation>ピント</translation>
  </message>
  <message>
   <source>Focus: {measure}</source>
   <translation>ピント: {measure}</translation>
  </message>
  <message>
   <source>Folder of pictures</source>
   <translation>画像のフォルダ</translation>
  </message>
  <message>
   <source>Folder of pictures…</source>
   <translation>画像のフォルダ…</translation>
  </message>
  <message>
   <source>Folder {folder}</source>
   <translation>フォルダ {folder}</translation>
  </message>
  <message>
   <source>Forget the best focus so far</source>
   <translation>これまでのピント最良値を消去</translation>
  </message>
  <message>
   <source>Free space on the station's disk. Judging stops when a part cannot be recorded.</source>
   <translation>装置のディスクの空きを増やしてください。記録できなくなると判定が止まります。</translation>
  </message>
  <message>
   <source>Free space or move the data folder; the station stays in FAULT until it can record again.</source>
   <translation>空き容量を増やすか、データフォルダを移してください。記録できるようになるまで装置異常のままです。</translation>
  </message>
  <message>
   <source>Free space where the records go.</source>
   <translation>記録先の空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全画面</translation>
  </message>
  <message>
   <source>GOOD</source>
   <translation>良品</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>ゲイン</translation>
  </message>
  <message>
   <source>Give a file that was trained for this detector and these weights; inspector train-adapters DATASET makes one from pictures with masks of their defects.</source>
   <translation>この検出器と重みで学習したファイルを指定してください。欠陥マスク付きの画像からは inspector train-adapters DATASET で作成できます。</translation>
  </message>
  <message>
   <source>Give an RGB image as uint8 with shape (height, width, 3).</source>
   <translation>形状 (height, width, 3)、uint8 の RGB 画像を指定してください。</translation>
  </message>
  <message>
   <source>Give image files (PNG, JPEG, TIFF, BMP, WebP), or a folder that holds some.</source>
   <translation>画像ファイル (PNG, JPEG, TIFF, BMP, WebP)、または画像の入ったフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Give it a name.</source>
   <translation>名前を付けてください。</translation>
  </message>
  <message>
   <source>Give it in seconds.</source>
   <translation>秒単位で指定してください。</translation>
  </message>
  <message>
   <source>Give the recipe a name.</source>
   <translation>レシピ名を入力してください。</translation>
  </message>
  <message>
   <source>Give the user the right to read it, or copy it elsewhere.</source>
   <translation>ユーザーに読み取り権限を与えるか、別の場所にコピーしてください。</translation>
  </message>
  <message>
   <source>Go on with the study</source>
   <translation>一致評価を再開</translation>
  </message>
  <message>
   <source>Go through its steps here and release it: camera and light of this station may differ.</source>
   <translation>カメラと照明が異なる場合があります。この装置で各手順を確認し、承認してください。</translation>
  </message>
  <message>
   <source>Go through step {number} first.</source>
   <translation>先に手順{number}を行ってください。</translation>
  </message>
  <message>
   <source>Golden sample</source>
   <translation>基準サンプル</translation>
  </message>
  <message>
   <source>Golden sample {number}</source>
   <translation>基準サンプル {number}</translation>
  </message>
  <message>
   <source>Golden sample {number} cannot be used with this region and alignment ({reason}).</source>
   <translation>基準サンプル {number} は、この検査領域と位置補正では使えません ({reason})。</translation>
  </message>
  <message>
   <source>Golden sample {number} differs from all the others. Is it a good part, lying like the others? If not, remove it.</source>
   <translation>基準サンプル {number} はほかと大きく違います。良品で、置き方も同じですか。違う場合は削除してください。</translation>
  </message>
  <message>
   <source>Golden sample {number} is less sharp than the others. Check the focus, remove it and capture it again.</source>
   <translation>基準サンプル {number} はほかよりぼけています。ピントを確認し、削除して撮影し直してください。</translation>
  </message>
  <message>
   <source>Golden sample {number} is no longer stored.</source>
   <translation>基準サンプル {number} はもう保存されていません。</translation>
  </message>
  <message>
   <source>Golden sample {number} shows the same part as golden sample {other}, unmoved: it adds nothing. Capture another part.</source>
   <translation>基準サンプル {number} は基準サンプル {other} と同じワークの同じ位置の画像で、追加する意味がありません。別のワークを撮影してください。</translation>
  </message>
  <message>
   <source>Golden samples</source>
   <translation>基準サンプル</translation>
  </message>
  <message>
   <source>Golden samples (SHA-256)</source>
   <translation>基準サンプル (SHA-256)</translation>
  </message>
  <message>
   <source>Golden samples (train/good): {count}. No part of this selection was decided on.</source>
   <translation>基準サンプル (train/good): {count}個。この条件に合う確認済みのワークはありません。</translation>
  </message>
  <message>
   <source>Golden samples (train/good): {count}. Parts (test): {parts}.</source>
   <translation>基準サンプル (train/good): {count}個。ワーク (test): {parts}。</translation>
  </message>
  <message>
   <source>Golden samples alone, compared anywhere or nearby: where words fit badly and samples are few.</source>
   <translation>基準サンプルだけを使い、位置不問または近傍で比べます。語句が合いにくく、基準サンプルが少ない場合に使います。</translation>
  </message>
  <message>
   <source>Golden samples alone, compared anywhere: where words fit badly and parts may lie anyhow.</source>
   <translation>基準サンプルだけを使い、位置不問で比べます。語句が合いにくく、ワークの置き方が自由な場合に使います。</translation>
  </message>
  <message>
   <source>Golden samples alone, each place by itself: only for parts that always lie alike.</source>
   <translation>基準サンプルだけを使い、同じ位置どうしを比べます。毎回同じ位置に置くワークだけに使えます。</translation>
  </message>
  <message>
   <source>Golden samples and the parts that people decided on, laid out like MVTec AD, with the station's regions as masks. Undecided parts are left out.</source>
   <translation>基準サンプルと確認済みのワークを MVTec AD の構成で書き出します。マスクは装置の検出領域です。未確認のワークは除外します。</translation>
  </message>
  <message>
   <source>Golden samples and trained layers: only with adapters that were trained on similar defects.</source>
   <translation>基準サンプルと学習済みの層を使います。似た欠陥で学習したアダプタがある場合だけ使えます。</translation>
  </message>
  <message>
   <source>Golden samples have different sizes ({sizes}): keep those of one.</source>
   <translation>基準サンプルのサイズがそろっていません ({sizes})。1種類だけ残してください。</translation>
  </message>
  <message>
   <source>Golden samples must pass and known bad parts must not, or nothing is produced.</source>
   <translation>基準サンプルが OK、不良サンプルがOK以外にならないと、運転を開始しません。</translation>
  </message>
  <message>
   <source>Golden samples: {count}</source>
   <translation>基準サンプル: {count}</translation>
  </message>
  <message>
   <source>Good</source>
   <translation>良品</translation>
  </message>
  <message>
   <source>Good (A)</source>
   <translation>良品 (A)</translation>
  </message>
  <message>
   <source>Good parts</source>
   <translation>良品</translation>
  </message>
  <message>
   <source>Good parts look like {words}: better left out.</source>
   <translation>良品も {words} に似ています。外すほうがよいでしょう。</translation>
  </message>
  <message>
   <source>Good parts look like {word}</source>
   <translation>良品の {word} との近さ</translation>
  </message>
  <message>
   <source>Good parts rejected: {before} of {total_before} → {after} of {total} (true rate {lower} to {upper}, 95 % confidence each)</source>
   <translation>良品の NG: {before}/{total_before}個 → {after}/{total}個 (真の率 {lower}〜{upper}、信頼水準 各95 %)</translation>
  </message>
  <message>
   <source>Good parts that may be rejected</source>
   <translation>目標過検出率</translation>
  </message>
  <message>
   <source>Good parts vary by a factor of {factor:.1f}.</source>
   <translation>良品のばらつきは {factor:.1f} 倍です。</translation>
  </message>
  <message>
   <source>Good parts: {good}, bad parts: {bad}, each shown {repeats} times.</source>
   <translation>良品{good}個、不良品{bad}個、各{repeats}回判定。</translation>
  </message>
  <message>
   <source>Good parts: {good}, bad parts: {bad}; {total} presentations in all.</source>
   <translation>良品{good}個、不良品{bad}個: 判定は全部で{total}回です。</translation>
  </message>
  <message>
   <source>Good: {before} → {after}</source>
   <translation>良品: {before} → {after}</translation>
  </message>
  <message>
   <source>Grey areas</source>
   <translation>灰色部</translation>
  </message>
  <message>
   <source>Grey is allowed, dashed the golden samples, ◆ not allowed.</source>
   <translation>灰色は許容範囲、破線は基準サンプル、◆ は範囲外です。</translation>
  </message>
  <message>
   <source>Half of the last parts stay below the first figure, 95 % below the second.</source>
   <translation>半数は1つ目の値以内、95 % は2つ目の値以内です。</translation>
  </message>
  <message>
   <source>Health</source>
   <translation>状態</translation>
  </message>
  <message>
   <source>Heat</source>
   <translation>ヒートマップ</translation>
  </message>
  <message>
   <source>Heat (H)</source>
   <translation>ヒート (H)</translation>
  </message>
  <message>
   <source>Heat from {review} on, reject limit {reject}</source>
   <translation>ヒートマップ表示は {review} 以上、NGしきい値 {reject}</translation>
  </message>
  <message>
   <source>Highest score</source>
   <translation>最大スコア</translation>
  </message>
  <message>
   <source>Histogram of red, green and blue, dark on the left</source>
   <translation>赤・緑・青のヒストグラム、左が暗い側</translation>
  </message>
  <message>
   <source>History</source>
   <translation>履歴</translation>
  </message>
  <message>
   <source>Hold still…</source>
   <translation>静止待ち…</translation>
  </message>
  <message>
   <source>Hour</source>
   <translation>時間</translation>
  </message>
  <message>
   <source>How a part is judged</source>
   <translation>ワークの判定方法</translation>
  </message>
  <message>
   <source>How closely</source>
   <translation>検査の細かさ</translation>
  </message>
  <message>
   <source>How far the study is</source>
   <translation>一致評価の進み具合</translation>
  </message>
  <message>
   <source>How far the trial is</source>
   <translation>試行の進み具合</translation>
  </message>
  <message>
   <source>How parts come</source>
   <translation>ワークの供給方法</translation>
  </message>
  <message>
   <source>How words and pictures go together</source>
   <translation>語句と画像の組み合わせ方</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>読み込み</translation>
  </message>
  <message>
   <source>Import a recipe</source>
   <translation>レシピの読み込み</translation>
  </message>
  <message>
   <source>Import golden samples</source>
   <translation>基準サンプルの読み込み</translation>
  </message>
  <message>
   <source>Import good parts that prove the limits</source>
   <translation>しきい値の検証に使う良品の読み込み</translation>
  </message>
  <message>
   <source>Import good parts that set the limits</source>
   <translation>しきい値の設定に使う良品の読み込み</translation>
  </message>
  <message>
   <source>Import parts known to be bad</source>
   <translation>不良品と分かっているワークの読み込み</translation>
  </message>
  <message>
   <source>Import recipe…</source>
   <translation>レシピ読み込み…</translation>
  </message>
  <message>
   <source>Import {samples} from files</source>
   <translation>{samples}をファイルから読み込み</translation>
  </message>
  <message>
   <source>Imported from the folder {folder}</source>
   <translation>フォルダ {folder} から読み込み</translation>
  </message>
  <message>
   <source>Importing…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>読み込み…</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>In {seconds}… Cancel</source>
   <translation>{seconds}… 中止</translation>
  </message>
  <message>
   <source>Inspect</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>Inspect again</source>
   <translation>再検査</translation>
  </message>
  <message>
   <source>Inspect the part again.</source>
   <translation>ワークをもう一度検査してください。</translation>
  </message>
  <message>
   <source>Inspect the part again; if it stays, check the camera's cable and the load of this computer.</source>
   <translation>ワークをもう一度検査してください。直らない場合は、カメラのケーブルとPCの負荷を確認してください。</translation>
  </message>
  <message>
   <source>Inspect this serial again</source>
   <translation>このシリアルを再検査</translation>
  </message>
  <message>
   <source>Inspection</source>
   <translation>検査番号</translation>
  </message>
  <message>
   <source>Inspection report</source>
   <translation>検査レポート</translation>
  </message>
  <message>
   <source>Inspection station</source>
   <translation>外観検査装置</translation>
  </message>
  <message>
   <source>Inspection station — demo</source>
   <translation>外観検査装置 — デモ</translation>
  </message>
  <message>
   <source>Inspection station, {moment}</source>
   <translation>外観検査装置、{moment}</translation>
  </message>
  <message>
   <source>Inspection {number}</source>
   <translation>検査 {number}</translation>
  </message>
  <message>
   <source>Inspection {sequence} cannot be run again: {detail}.</source>
   <translation>検査 {sequence} を再判定できません: {detail}。</translation>
  </message>
  <message>
   <source>Inspection's UUID</source>
   <translation>検査の UUID</translation>
  </message>
  <message>
   <source>Inspections</source>
   <translation>検査</translation>
  </message>
  <message>
   <source>Inspections come faster than they can be recorded ({pending} wait).</source>
   <translation>検査に記録が追いつきません (記録待ち{pending}個)。</translation>
  </message>
  <message>
   <source>Inspections found</source>
   <translation>見つかった検査</translation>
  </message>
  <message>
   <source>Install the packages of pyproject.toml again (uv sync --reinstall).</source>
   <translation>pyproject.toml のパッケージをインストールし直してください (uv sync --reinstall)。</translation>
  </message>
  <message>
   <source>Install the program again. What does not need this part goes on working.</source>
   <translation>プログラムを再インストールしてください。この部分を使わない機能はそのまま動作します。</translation>
  </message>
  <message>
   <source>Install them with:

    {command}

Or run it without a window: inspector run --demo --headless</source>
   <translation>次のコマンドでインストールしてください:

    {command}

または画面なしで実行してください: inspector run --demo --headless</translation>
  </message>
  <message>
   <source>Interval</source>
   <translation>一定間隔</translation>
  </message>
  <message>
   <source>Interval between two parts</source>
   <translation>ワークの間隔</translation>
  </message>
  <message>
   <source>Is anything seen on this product?</source>
   <translation>この品種で欠陥が見えるか</translation>
  </message>
  <message>
   <source>It could not be opened: {detail}.</source>
   <translation>開けませんでした: {detail}。</translation>
  </message>
  <message>
   <source>It has: {known}.</source>
   <translation>使えるもの: {known}。</translation>
  </message>
  <message>
   <source>It is judged when it lies still.</source>
   <translation>静止すると判定します。</translation>
  </message>
  <message>
   <source>It is too bright to see whether a part is there.</source>
   <translation>明るすぎて、ワークの有無が見えません。</translation>
  </message>
  <message>
   <source>It is too dark to see whether a part is there.</source>
   <translation>暗すぎて、ワークの有無が見えません。</translation>
  </message>
  <message>
   <source>It is used from the next start on the run page.</source>
   <translation>運転画面で次に開始したときから使われます。</translation>
  </message>
  <message>
   <source>It opened in {seconds:.1f} s.</source>
   <translation>{seconds:.1f} s で開きました。</translation>
  </message>
  <message>
   <source>It stopped giving pictures: {detail}.</source>
   <translation>画像が止まりました: {detail}。</translation>
  </message>
  <message>
   <source>It was not judged: there is no score to compare with.</source>
   <translation>判定不可のワークには、比較するスコアがありません。</translation>
  </message>
  <message>
   <source>Its maps would be wrong, so it is not used. Reinstall with the versions in pyproject.toml (uv sync --reinstall); if it stays, report it with the output of 'uv pip list'.</source>
   <translation>マップが誤りになるため、このモデルは使いません。pyproject.toml のバージョンで再インストールしてください (uv sync --reinstall)。直らない場合は 'uv pip list' の出力を添えて報告してください。</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more.</source>
   <translation>この一致評価の計画がこのPCに残っていません。</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more: begin a new study.</source>
   <translation>この一致評価の計画がこのPCに残っていません。新しい一致評価を始めてください。</translation>
  </message>
  <message>
   <source>Its plan is not on this computer any more: whether a truth was corrected later is not known.</source>
   <translation>計画がこのPCに残っていないため、後で良否を訂正したかどうかは不明です。</translation>
  </message>
  <message>
   <source>Its verdicts were known by then.</source>
   <translation>訂正の時点で判定は分かっていました。</translation>
  </message>
  <message>
   <source>Judge that part again.</source>
   <translation>そのワークをもう一度判定してください。</translation>
  </message>
  <message>
   <source>Judge the whole picture again</source>
   <translation>画像全体の判定に戻す</translation>
  </message>
  <message>
   <source>Judged</source>
   <translation>判定日時</translation>
  </message>
  <message>
   <source>Judged by words alone: no golden sample to compare with.</source>
   <translation>語句だけで判定しました。比較する基準サンプルはありません。</translation>
  </message>
  <message>
   <source>Judged on the button, the space bar or a line controller.</source>
   <translation>ボタン、スペースキー、ライン制御装置の合図で判定します。</translation>
  </message>
  <message>
   <source>Judged once when a part is laid down and lies still; sampled in step 4.</source>
   <translation>ワークが置かれて静止すると1回判定します。登録は手順4で行います。</translation>
  </message>
  <message>
   <source>Judged picture</source>
   <translation>判定画像</translation>
  </message>
  <message>
   <source>Judged when a part is laid down</source>
   <translation>ワークを置いたら判定</translation>
  </message>
  <message>
   <source>Judges the stored picture with the recipe version and golden samples of that day</source>
   <translation>保存画像を、当時のレシピバージョンと基準サンプルで判定します</translation>
  </message>
  <message>
   <source>Judging drawn defects… {done} of {of}</source>
   <translation>模擬欠陥を判定中… {done}/{of}</translation>
  </message>
  <message>
   <source>Judging part {part}…</source>
   <translation>ワーク {part} を判定中…</translation>
  </message>
  <message>
   <source>Judging stored parts with both sets… {done} of {of}</source>
   <translation>保存済みワークを両方の設定で判定中… {done}/{of}</translation>
  </message>
  <message>
   <source>Judging…</source>
   <translation>判定中…</translation>
  </message>
  <message>
   <source>Kappa of the repeats</source>
   <translation>繰返し間のカッパ係数</translation>
  </message>
  <message>
   <source>Kappa with the truth</source>
   <translation>真の良否とのカッパ係数</translation>
  </message>
  <message>
   <source>Keep</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Keep both</source>
   <translation>両方残す</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>編集を続ける</translation>
  </message>
  <message>
   <source>Keep golden sample {number}: {finding}</source>
   <translation>基準サンプル {number} を残す: {finding}</translation>
  </message>
  <message>
   <source>Keep it as proof</source>
   <translation>検証に残す</translation>
  </message>
  <message>
   <source>Keep one picture in 1 or more.</source>
   <translation>1個以上ごとに1枚保存する設定にしてください。</translation>
  </message>
  <message>
   <source>Keep them: they fit the present settings</source>
   <translation>このまま使う: 今の設定に合っています</translation>
  </message>
  <message>
   <source>Keys in the review: {keys}.</source>
   <translation>確認画面のキー: {keys}。</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Known bad</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>Known bad part</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>Known bad part {number}</source>
   <translation>不良サンプル {number}</translation>
  </message>
  <message>
   <source>Known bad parts</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>Known bad parts: {count}</source>
   <translation>不良サンプル: {count}</translation>
  </message>
  <message>
   <source>Known defect</source>
   <translation>既知の欠陥</translation>
  </message>
  <message>
   <source>Known kinds: {known}.</source>
   <translation>使える種類: {known}。</translation>
  </message>
  <message>
   <source>Known recipes: {known}. New ones are made on the set-up page.</source>
   <translation>登録されているレシピ: {known}。新しいレシピは設定画面で作成します。</translation>
  </message>
  <message>
   <source>Known variants: {known}.</source>
   <translation>使える向き: {known}。</translation>
  </message>
  <message>
   <source>Known: {known}.</source>
   <translation>使えるもの: {known}。</translation>
  </message>
  <message>
   <source>Laid down</source>
   <translation>置いたら</translation>
  </message>
  <message>
   <source>Language score</source>
   <translation>言語スコア</translation>
  </message>
  <message>
   <source>Last 10 000</source>
   <translation>最新 10 000</translation>
  </message>
  <message>
   <source>Last 2000</source>
   <translation>最新 2000</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>過去30日</translation>
  </message>
  <message>
   <source>Last 500</source>
   <translation>最新 500</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>過去7日</translation>
  </message>
  <message>
   <source>Last picture</source>
   <translation>最終画像</translation>
  </message>
  <message>
   <source>Last shift</source>
   <translation>前の直</translation>
  </message>
  <message>
   <source>Learned when the demo was started</source>
   <translation>デモの開始時に学習</translation>
  </message>
  <message>
   <source>Learning golden samples… {done} of {of}</source>
   <translation>基準サンプルを学習中… {done}/{of}</translation>
  </message>
  <message>
   <source>Leave it out and try again; nothing was changed.</source>
   <translation>このワークを外して、もう一度操作してください。何も変更していません。</translation>
  </message>
  <message>
   <source>Leave it out, or use one of {known}.</source>
   <translation>照合半径を外すか、次のどれかを使ってください: {known}。</translation>
  </message>
  <message>
   <source>Leave it where it is.</source>
   <translation>そのまま動かさないでください。</translation>
  </message>
  <message>
   <source>Leave that out and choose it</source>
   <translation>その設定を外して選ぶ</translation>
  </message>
  <message>
   <source>Leave-one-out</source>
   <translation>1個抜き検証</translation>
  </message>
  <message>
   <source>Left out because no picture of them is stored: {count}.</source>
   <translation>画像が保存されていないため除外: {count}個。</translation>
  </message>
  <message>
   <source>Left out: {undecided} parts that nobody decided on or was unsure of, and {missing} whose picture is not there any more.</source>
   <translation>除外: 未確認・保留のワーク{undecided}個、画像が残っていないワーク{missing}個。</translation>
  </message>
  <message>
   <source>Left out: {undecided} undecided or unsure, {missing} without a picture.</source>
   <translation>除外: 未確認・保留 {undecided}個、画像なし {missing}個。</translation>
  </message>
  <message>
   <source>Light</source>
   <comment>colours</comment>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Light changed</source>
   <translation>明るさ変化</translation>
  </message>
  <message>
   <source>Light, golden samples are 1</source>
   <translation>明るさ (基準サンプル = 1)</translation>
  </message>
  <message>
   <source>Likeness to the golden samples</source>
   <translation>基準サンプルとの類似度</translation>
  </message>
  <message>
   <source>Limits</source>
   <translation>しきい値</translation>
  </message>
  <message>
   <source>Limits only</source>
   <translation>しきい値のみ</translation>
  </message>
  <message>
   <source>Limits that fit these parts are not proven by them: watch the next parts, or prove them.</source>
   <translation>このワークに合わせたしきい値は、このワークでは検証できません。次のワークを見るか、別に検証してください。</translation>
  </message>
  <message>
   <source>Limits that were moved with these scores in sight are no longer proven by them: then capture new proof parts.</source>
   <translation>これらのスコアを見て動かしたしきい値は、もう検証済みではありません。新しい検証サンプルを撮影してください。</translation>
  </message>
  <message>
   <source>Limits, weights and software in force</source>
   <translation>適用しきい値・重み・ソフトウェア</translation>
  </message>
  <message>
   <source>Line controller</source>
   <translation>ライン制御装置</translation>
  </message>
  <message>
   <source>Line: share that passed, of all parts.</source>
   <translation>線: 全ワークの OK率。</translation>
  </message>
  <message>
   <source>Listens on {address}</source>
   <translation>{address} で待ち受け中</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>ライブ</translation>
  </message>
  <message>
   <source>Loading model…</source>
   <translation>モデルを読み込み中…</translation>
  </message>
  <message>
   <source>Longest time from trigger to verdict</source>
   <translation>トリガから判定までの最長時間</translation>
  </message>
  <message>
   <source>Look at golden sample {number} in step 4.</source>
   <translation>手順4で基準サンプル {number} を確認してください。</translation>
  </message>
  <message>
   <source>Look at golden samples {numbers} in step 4.</source>
   <translation>手順4で基準サンプル {numbers} を確認してください。</translation>
  </message>
  <message>
   <source>Look at it</source>
   <translation>内容を見る</translation>
  </message>
  <message>
   <source>Look at the part.</source>
   <translation>ワークを確認してください。</translation>
  </message>
  <message>
   <source>Look at the study as it is now.</source>
   <translation>一致評価の現在の内容を確認してください。</translation>
  </message>
  <message>
   <source>Look for glare and shadows on the part.</source>
   <translation>ワークの反射と影を確認してください。</translation>
  </message>
  <message>
   <source>Looking for the oldest pictures…</source>
   <translation>最も古い画像を探しています…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>検索中…</translation>
  </message>
  <message>
   <source>Lot</source>
   <translation>ロット</translation>
  </message>
  <message>
   <source>Lot of the parts that come</source>
   <translation>これからのワークのロット</translation>
  </message>
  <message>
   <source>Lot {lot}</source>
   <translation>ロット {lot}</translation>
  </message>
  <message>
   <source>Lowest score</source>
   <translation>最小スコア</translation>
  </message>
  <message>
   <source>Made by</source>
   <translation>作成者</translation>
  </message>
  <message>
   <source>Make one on the set-up page: two golden samples are enough to begin.</source>
   <translation>設定画面で作成してください。基準サンプル2個から始められます。</translation>
  </message>
  <message>
   <source>Make them smaller, or the outline larger.</source>
   <translation>除外領域を小さくするか、検査枠を大きくしてください。</translation>
  </message>
  <message>
   <source>Map</source>
   <translation>マップ</translation>
  </message>
  <message>
   <source>Map limit</source>
   <translation>マップしきい値</translation>
  </message>
  <message>
   <source>Misses</source>
   <translation>見逃し</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Model failed</source>
   <translation>モデルエラー</translation>
  </message>
  <message>
   <source>Model loading</source>
   <translation>モデル 読み込み中</translation>
  </message>
  <message>
   <source>Model off</source>
   <translation>モデル オフ</translation>
  </message>
  <message>
   <source>Model ready</source>
   <translation>モデル 準備完了</translation>
  </message>
  <message>
   <source>Model weights</source>
   <translation>モデルの重み</translation>
  </message>
  <message>
   <source>Model {model}</source>
   <translation>モデル {model}</translation>
  </message>
  <message>
   <source>Model {model}, on pictures of {size} pixels</source>
   <translation>モデル {model}、画像サイズ {size} 画素</translation>
  </message>
  <message>
   <source>Model-based estimate: {rate} of good parts lie above the reject limit. It rests on an assumption about the spread, not on the samples alone.</source>
   <translation>モデルによる推定: 良品の {rate} がNGしきい値を超えます。サンプルだけでなく、ばらつき方の仮定に基づく値です。</translation>
  </message>
  <message>
   <source>More than the {bound} that rounding explains: something has changed since.</source>
   <translation>丸め誤差 {bound} を超えています。判定時から何かが変わっています。</translation>
  </message>
  <message>
   <source>Move a limit first.</source>
   <translation>先にしきい値を動かしてください。</translation>
  </message>
  <message>
   <source>Move a limit to see which parts change their verdict.</source>
   <translation>しきい値を動かすと、判定が変わるワークが表示されます。</translation>
  </message>
  <message>
   <source>Move part {number}</source>
   <translation>サンプル {number} を移動</translation>
  </message>
  <message>
   <source>Move the corner that lies on the wrong side.</source>
   <translation>位置のおかしい頂点を動かしてください。</translation>
  </message>
  <message>
   <source>Mute the sound</source>
   <translation>音を消す</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>消音中</translation>
  </message>
  <message>
   <source>NOT JUDGED</source>
   <translation>判定不可</translation>
  </message>
  <message>
   <source>NOT JUDGED and shown again: {count} times.</source>
   <translation>判定不可のため再検査: {count}回。</translation>
  </message>
  <message>
   <source>Name a new folder, or an empty one.</source>
   <translation>新しいフォルダか、空のフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Name every part once.</source>
   <translation>各ワークに名前を1つずつ付けてください。</translation>
  </message>
  <message>
   <source>Name of the recipe</source>
   <translation>レシピ名</translation>
  </message>
  <message>
   <source>Name of the study</source>
   <translation>一致評価の名前</translation>
  </message>
  <message>
   <source>Name the file to write.</source>
   <translation>書き出すファイル名を指定してください。</translation>
  </message>
  <message>
   <source>Name the folder of one kind of part, which holds train and test.</source>
   <translation>train と test が入った、1種類のワークのフォルダを指定してください。</translation>
  </message>
  <message>
   <source>Name the model's weights.</source>
   <translation>モデルの重みを指定してください。</translation>
  </message>
  <message>
   <source>Name the object, such as 'metal nut'.</source>
   <translation>名称を入力してください (例: metal nut)。</translation>
  </message>
  <message>
   <source>Name the recipe and say what the part is.</source>
   <translation>レシピ名とワークの名称を入力します。</translation>
  </message>
  <message>
   <source>Name the study.</source>
   <translation>一致評価の名前を入力してください。</translation>
  </message>
  <message>
   <source>Name two parts or more.</source>
   <translation>ワークの名前を2個以上入力してください。</translation>
  </message>
  <message>
   <source>Nearby ± {radius}</source>
   <translation>近傍 ± {radius}</translation>
  </message>
  <message>
   <source>Nearer to the words for good parts than to those for bad ones</source>
   <translation>不良品の語句より良品の語句に近い</translation>
  </message>
  <message>
   <source>Nearer to these words than to “object”</source>
   <translation>「object」よりこの語句に近い</translation>
  </message>
  <message>
   <source>Nearest golden sample</source>
   <translation>最も近い基準サンプル</translation>
  </message>
  <message>
   <source>Nearest golden sample (JSON)</source>
   <translation>最も近い基準サンプル (JSON)</translation>
  </message>
  <message>
   <source>Nearest match: golden sample {number}, whose picture is not there.</source>
   <translation>最も近いもの: 基準サンプル {number} (画像なし)。</translation>
  </message>
  <message>
   <source>Nearest match: golden sample {number}.</source>
   <translation>最も近いもの: 基準サンプル {number}。</translation>
  </message>
  <message>
   <source>Needs review</source>
   <translation>確認待ち</translation>
  </message>
  <message>
   <source>Never stored, as the recipe says: {count}.</source>
   <translation>レシピの設定により保存なし: {count}枚。</translation>
  </message>
  <message>
   <source>New defect word</source>
   <translation>新しい欠陥語</translation>
  </message>
  <message>
   <source>New recipe</source>
   <translation>新規レシピ</translation>
  </message>
  <message>
   <source>New study</source>
   <translation>新規一致評価</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>次へ</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <translation>次へ (Enter)</translation>
  </message>
  <message>
   <source>Next part</source>
   <translation>次のワーク</translation>
  </message>
  <message>
   <source>Next part, without capturing this one</source>
   <translation>撮影せずに次のワークへ</translation>
  </message>
  <message>
   <source>No bad part was judged: nothing is known of misses.</source>
   <translation>不良品を判定していないため、見逃しは不明です。</translation>
  </message>
  <message>
   <source>No device found on this machine.</source>
   <translation>このPCに機器が見つかりません。</translation>
  </message>
  <message>
   <source>No difference.</source>
   <translation>違いはありません。</translation>
  </message>
  <message>
   <source>No fault is known</source>
   <translation>異常はありません</translation>
  </message>
  <message>
   <source>No golden sample</source>
   <translation>基準サンプルなし</translation>
  </message>
  <message>
   <source>No golden sample was compared with, or it was not recorded which.</source>
   <translation>基準サンプルと比較していないか、どれと比較したかの記録がありません。</translation>
  </message>
  <message>
   <source>No golden samples to compare.</source>
   <translation>比較する基準サンプルがありません。</translation>
  </message>
  <message>
   <source>No golden samples: parts are judged by the words alone. Nobody knows what good parts of this product score, so no limit and no rate of false rejects can be promised. Capture at least one good part.</source>
   <translation>基準サンプルがないため、語句だけで判定します。この品種の良品のスコアが分からず、しきい値も過検出率も示せません。良品を1個以上撮影してください。</translation>
  </message>
  <message>
   <source>No good part was judged: nothing is known of false alarms.</source>
   <translation>良品を判定していないため、過検出は不明です。</translation>
  </message>
  <message>
   <source>No good parts at hand?</source>
   <translation>良品がない場合</translation>
  </message>
  <message>
   <source>No heat was stored.</source>
   <translation>ヒートマップが保存されていません。</translation>
  </message>
  <message>
   <source>No image was found in {path}.</source>
   <translation>{path} に画像がありません。</translation>
  </message>
  <message>
   <source>No inspection has a serial number with “{text}” in it.</source>
   <translation>シリアル番号に「{text}」を含む検査はありません。</translation>
  </message>
  <message>
   <source>No inspections in this selection.</source>
   <translation>この条件に合う検査がありません。</translation>
  </message>
  <message>
   <source>No limits</source>
   <translation>しきい値なし</translation>
  </message>
  <message>
   <source>No limits yet</source>
   <translation>しきい値なし</translation>
  </message>
  <message>
   <source>No measure yet</source>
   <translation>測定値なし</translation>
  </message>
  <message>
   <source>No new picture came within {seconds:g} s.</source>
   <translation>{seconds:g} s 以内に新しい画像が届きませんでした。</translation>
  </message>
  <message>
   <source>No other version was in use before.</source>
   <translation>以前に使用したバージョンがありません。</translation>
  </message>
  <message>
   <source>No part as in the golden samples: missing, covered, another one or elsewhere (likeness {presence:.2f}, at least {limit:g} is needed).</source>
   <translation>基準サンプルと同じワークがありません: ワークなし、隠れ、別のワーク、または位置違い (類似度 {presence:.2f}、{limit:g} 以上が必要)。</translation>
  </message>
  <message>
   <source>No part can be seen {since}</source>
   <translation>ワークが見えません {since}</translation>
  </message>
  <message>
   <source>No part changes its verdict.</source>
   <translation>判定が変わるワークはありません。</translation>
  </message>
  <message>
   <source>No part fits this choice.</source>
   <translation>この条件に合うワークはありません。</translation>
  </message>
  <message>
   <source>No part has been confirmed as defective: nothing guards against teaching too much. Known bad parts of the recipe are judged too, where it has any.</source>
   <translation>不良と確認されたワークがありません。学習しすぎを防ぐものがない状態です。レシピに不良サンプルがあれば、それも判定します。</translation>
  </message>
  <message>
   <source>No part has been judged yet. Start a recipe on the run page.</source>
   <translation>まだワークを判定していません。運転画面でレシピを開始してください。</translation>
  </message>
  <message>
   <source>No part is shown.</source>
   <translation>ワークが表示されていません。</translation>
  </message>
  <message>
   <source>No part judged yet.</source>
   <translation>判定したワークはまだありません。</translation>
  </message>
  <message>
   <source>No part of this recipe has been confirmed as good yet. Accept parts on the review page first.</source>
   <translation>このレシピには良品と確認されたワークがまだありません。先に確認画面で良品にしてください。</translation>
  </message>
  <message>
   <source>No part timed yet</source>
   <translation>処理時間なし</translation>
  </message>
  <message>
   <source>No part today.</source>
   <translation>本日のワークはありません。</translation>
  </message>
  <message>
   <source>No part waits for a decision, so no picture is held back.</source>
   <translation>確認待ちのワークはなく、残してある画像はありません。</translation>
  </message>
  <message>
   <source>No part waits for a decision.</source>
   <translation>確認待ちのワークはありません。</translation>
  </message>
  <message>
   <source>No part waits for review.</source>
   <translation>確認待ちのワークはありません。</translation>
  </message>
  <message>
   <source>No part was inspected.</source>
   <translation>検査したワークはありません。</translation>
  </message>
  <message>
   <source>No part was recorded today.</source>
   <translation>本日の記録はありません。</translation>
  </message>
  <message>
   <source>No picture</source>
   <translation>画像なし</translation>
  </message>
  <message>
   <source>No picture came from the camera.</source>
   <translation>カメラから画像が届きません。</translation>
  </message>
  <message>
   <source>No picture was stored for this inspection</source>
   <translation>この検査の画像は保存されていません</translation>
  </message>
  <message>
   <source>No picture was stored for this inspection.</source>
   <translation>この検査の画像は保存されていません。</translation>
  </message>
  <message>
   <source>No picture yet</source>
   <translation>画像がまだありません</translation>
  </message>
  <message>
   <source>No picture? Find out why</source>
   <translation>画像が出ないときの診断</translation>
  </message>
  <message>
   <source>No reason was kept.</source>
   <translation>理由の記録がありません。</translation>
  </message>
  <message>
   <source>No recipe</source>
   <translation>レシピなし</translation>
  </message>
  <message>
   <source>No recipe has been released yet.</source>
   <translation>承認されたレシピがまだありません。</translation>
  </message>
  <message>
   <source>No recipe has run yet.</source>
   <translation>運転したレシピがまだありません。</translation>
  </message>
  <message>
   <source>No recipe is open.</source>
   <translation>レシピが開かれていません。</translation>
  </message>
  <message>
   <source>No recipe yet</source>
   <translation>レシピなし</translation>
  </message>
  <message>
   <source>No recipe yet.</source>
   <translation>レシピがまだありません。</translation>
  </message>
  <message>
   <source>No score — reject limit {reject}</source>
   <translation>スコアなし — NGしきい値 {reject}</translation>
  </message>
  <message>
   <source>No score — review limit {review}, reject limit {reject}</source>
   <translation>スコアなし — 確認しきい値 {review}、NGしきい値 {reject}</translation>
  </message>
  <message>
   <source>No scores yet</source>
   <translation>スコアなし</translation>
  </message>
  <message>
   <source>No self-test was made today.</source>
   <translation>本日はセルフテストを実施していません。</translation>
  </message>
  <message>
   <source>No self-test was recorded for these parts.</source>
   <translation>これらのワークにはセルフテストの記録がありません。</translation>
  </message>
  <message>
   <source>No serial number</source>
   <translation>シリアル番号なし</translation>
  </message>
  <message>
   <source>No sound device</source>
   <translation>音声機器なし</translation>
  </message>
  <message>
   <source>No times were kept of these parts.</source>
   <translation>これらのワークには時間の記録がありません。</translation>
  </message>
  <message>
   <source>No type given</source>
   <translation>種別なし</translation>
  </message>
  <message>
   <source>No type of defect is on key {number}.</source>
   <translation>キー {number} に不良種別はありません。</translation>
  </message>
  <message>
   <source>No {defects} could be seen reliably: consider tiles or a smaller region.</source>
   <translation>確実に検出できないもの: {defects}。タイルの使用か、検査領域の縮小を検討してください。</translation>
  </message>
  <message>
   <source>Nobody can say now; the part stays marked</source>
   <translation>今は決められません。保留の印を残します</translation>
  </message>
  <message>
   <source>Nobody has called one of these parts defective.</source>
   <translation>これらのワークに、不良と確認されたものはありません。</translation>
  </message>
  <message>
   <source>Nobody has tried yet what is seen on this product: draw defects in step 5.</source>
   <translation>この品種で欠陥が見えるか、まだ試していません。手順5で模擬欠陥を試してください。</translation>
  </message>
  <message>
   <source>Nobody looked at a part that passed: how many defects slip through is not known.</source>
   <translation>OK のワークを誰も確認していないため、見逃しの率は不明です。</translation>
  </message>
  <message>
   <source>None</source>
   <comment>serial number</comment>
   <translation>なし</translation>
  </message>
  <message>
   <source>None of these parts has a lot.</source>
   <translation>これらのワークにはロットの記録がありません。</translation>
  </message>
  <message>
   <source>None of these parts has a score.</source>
   <translation>これらのワークにはスコアがありません。</translation>
  </message>
  <message>
   <source>None was made yet. Recipes that ask for one make it before each run.</source>
   <translation>まだ実施していません。セルフテストを使うレシピでは、運転のたびに実施します。</translation>
  </message>
  <message>
   <source>Not checked: the step before it failed.</source>
   <translation>未実施: 前の項目が異常です。</translation>
  </message>
  <message>
   <source>Not decided: {count}</source>
   <translation>未確認: {count}</translation>
  </message>
  <message>
   <source>Not even the largest drawn defect was seen, of any kind: on this product the detector is blind. Use tiles or a smaller region, or compare with the same place of the golden samples.</source>
   <translation>最大の模擬欠陥も、どの種類も検出できません。この品種の欠陥は検出できません。タイルを使うか、検査領域を小さくするか、基準サンプルの同じ位置と比べてください。</translation>
  </message>
  <message>
   <source>Not every part was presented equally often, twice or more.</source>
   <translation>全ワークの判定回数を同じにしてください (2回以上)。</translation>
  </message>
  <message>
   <source>Not judged</source>
   <translation>判定不可</translation>
  </message>
  <message>
   <source>Not judged today</source>
   <translation>本日の判定不可</translation>
  </message>
  <message>
   <source>Not one drawn defect was seen: the detector is blind on this product.</source>
   <translation>模擬欠陥を1つも検出できません。この品種の欠陥は検出できません。</translation>
  </message>
  <message>
   <source>Not taken: no part is shown.</source>
   <translation>受け付けていません: ワークが表示されていません。</translation>
  </message>
  <message>
   <source>Not taken: part {number} was not on the screen yet.</source>
   <translation>受け付けていません: ワーク {number} がまだ表示されていませんでした。</translation>
  </message>
  <message>
   <source>Not taken: the decision on part {number} was still being stored.</source>
   <translation>受け付けていません: ワーク {number} の確認結果を保存中でした。</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>メモ</translation>
  </message>
  <message>
   <source>Note, stored with the decision</source>
   <translation>メモ (確認結果と一緒に保存)</translation>
  </message>
  <message>
   <source>Note: {note}</source>
   <translation>メモ: {note}</translation>
  </message>
  <message>
   <source>Nothing answers at {host}, port {port}, within {seconds:g} s ({detail}).</source>
   <translation>{host} のポート {port} が {seconds:g} s 以内に応答しません ({detail})。</translation>
  </message>
  <message>
   <source>Nothing has to be deleted, or nothing may be.</source>
   <translation>削除が必要な画像、または削除できる画像がありません。</translation>
  </message>
  <message>
   <source>Nothing is chosen.</source>
   <translation>何も選ばれていません。</translation>
  </message>
  <message>
   <source>Nothing is deleted now.</source>
   <translation>今は何も削除しません。</translation>
  </message>
  <message>
   <source>Nothing is ever deleted: when the disk is full, the station stops with a fault.</source>
   <translation>画像を削除しません。ディスクがいっぱいになると装置異常で停止します。</translation>
  </message>
  <message>
   <source>Nothing is proven: every good part so far helped to set the limits. Capture good parts on another day: {count} without a reject would show {rate}, {more} without a reject would show {lower_rate}.</source>
   <translation>まだ検証していません。これまでの良品はすべてしきい値の設定に使われています。別の日に良品を撮影してください。NG なしの場合、{count}個で {rate}、{more}個で {lower_rate} を示せます。</translation>
  </message>
  <message>
   <source>Nothing to redo</source>
   <translation>やり直す操作はありません</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>元に戻す操作はありません</translation>
  </message>
  <message>
   <source>Nothing waits to be written</source>
   <translation>書き込み待ちはありません</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>何も変更していません。</translation>
  </message>
  <message>
   <source>Nothing was changed. Export it again on the station it came from.</source>
   <translation>何も変更していません。元の装置でもう一度書き出してください。</translation>
  </message>
  <message>
   <source>Nothing was changed. Look at the part again, and decide once more if you see it otherwise.</source>
   <translation>何も変更していません。ワークをもう一度見て、結果が違う場合は確認し直してください。</translation>
  </message>
  <message>
   <source>Nothing was deleted since the station started.</source>
   <translation>装置の起動後、何も削除していません。</translation>
  </message>
  <message>
   <source>Nothing was saved yet.</source>
   <translation>まだ保存されていません。</translation>
  </message>
  <message>
   <source>Nothing was stored. Look at that version, then try again.</source>
   <translation>何も保存していません。そのバージョンを見てから、もう一度操作してください。</translation>
  </message>
  <message>
   <source>Nothing would be deleted now.</source>
   <translation>今は削除する画像がありません。</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Now lay a part down and sample it.</source>
   <translation>次にワークを置いて登録してください。</translation>
  </message>
  <message>
   <source>Now take the part away and sample the empty place.</source>
   <translation>次にワークを取り、空の検査位置を登録してください。</translation>
  </message>
  <message>
   <source>OVER</source>
   <translation>超過</translation>
  </message>
  <message>
   <source>OVER by {late}: {time}, takt {takt}</source>
   <translation>超過 {late}: {time}、タクト {takt}</translation>
  </message>
  <message>
   <source>Of how many passed parts one picture is kept</source>
   <translation>OK のワーク何個ごとに画像を1枚保存するか</translation>
  </message>
  <message>
   <source>Of the passed parts one in so many; all that did not pass.</source>
   <translation>OK は一定個数ごとに1枚、OK以外はすべて保存します。</translation>
  </message>
  <message>
   <source>Off: start with --line</source>
   <translation>オフ: --line を付けて起動</translation>
  </message>
  <message>
   <source>On a machine with internet access, download {source} and put it here as {target}, or give the file's path as the recipe's weights (inspector check: --weights PATH). To try it without weights: inspector --demo.</source>
   <translation>インターネットに接続できるPCで {source} をダウンロードし、{target} として保存してください。または、レシピの重みにファイルのパスを指定してください (inspector check: --weights PATH)。重みなしで試す場合: inspector --demo</translation>
  </message>
  <message>
   <source>On request</source>
   <translation>トリガ</translation>
  </message>
  <message>
   <source>One in so many</source>
   <translation>一定個数ごと</translation>
  </message>
  <message>
   <source>One part is judged each interval.</source>
   <translation>一定間隔ごとに1個判定します。</translation>
  </message>
  <message>
   <source>One quick look: about a tenth of the time, a coarser map.</source>
   <translation>高速検査1回だけです。時間は約10分の1、マップは粗くなります。</translation>
  </message>
  <message>
   <source>One row a part with all that was recorded, for people: captions in this language.</source>
   <translation>人が見るための表です。1行に1個、すべての記録が入ります。列名は画面の言語です。</translation>
  </message>
  <message>
   <source>One row a part with all that was recorded, for programs: the same columns in every language.</source>
   <translation>プログラムで使うための表です。1行に1個、すべての記録が入ります。列名はどの言語でも同じです。</translation>
  </message>
  <message>
   <source>Only flagged parts were looked at: these rates are of such parts, not of all.</source>
   <translation>要確認・NG のワークだけを確認しているため、率は全ワークのものではありません。</translation>
  </message>
  <message>
   <source>Only the limits change; the version before is kept.</source>
   <translation>変わるのはしきい値だけです。前のバージョンも残ります。</translation>
  </message>
  <message>
   <source>Only the newest {count} defective parts are judged.</source>
   <translation>不良品は新しい{count}個だけを判定します。</translation>
  </message>
  <message>
   <source>Only the newest {count} good parts are shown and judged.</source>
   <translation>良品は新しい{count}個だけを表示・判定します。</translation>
  </message>
  <message>
   <source>Only what waits for review</source>
   <translation>確認待ちのみ</translation>
  </message>
  <message>
   <source>Only {fps:.1f} pictures a second come; at least {wanted:g} are needed.</source>
   <translation>画像が毎秒 {fps:.1f} 枚しか届きません。{wanted:g} 枚以上必要です。</translation>
  </message>
  <message>
   <source>Only {user}, who made this study, can correct it.</source>
   <translation>訂正できるのは、この一致評価を行った {user} だけです。</translation>
  </message>
  <message>
   <source>Opacity of the heat</source>
   <translation>ヒートマップの濃さ</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>フォルダを開く</translation>
  </message>
  <message>
   <source>Open version {number}</source>
   <translation>バージョン {number} を開く</translation>
  </message>
  <message>
   <source>OpenCV has its driver ({driver}).</source>
   <translation>OpenCV のドライバがあります ({driver})。</translation>
  </message>
  <message>
   <source>Opening the camera…</source>
   <translation>カメラを起動中…</translation>
  </message>
  <message>
   <source>Operator</source>
   <translation>作業者</translation>
  </message>
  <message>
   <source>Optional</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>Optional: parts with real defects show which of them these limits would miss.</source>
   <translation>任意: 実際の欠陥があるワークで、このしきい値が見逃すものが分かります。</translation>
  </message>
  <message>
   <source>Options follow a '?', such as simulated:washer?seed=3&amp;defect_rate=0.5&amp;size=1920x1080&amp;fps=30.</source>
   <translation>オプションは '?' の後に書きます (例: simulated:washer?seed=3&amp;defect_rate=0.5&amp;size=1920x1080&amp;fps=30)。</translation>
  </message>
  <message>
   <source>Outline {shape}</source>
   <translation>検査枠: {shape}</translation>
  </message>
  <message>
   <source>Overlap of tiles</source>
   <translation>タイルの重なり</translation>
  </message>
  <message>
   <source>PASS</source>
   <translation>OK</translation>
  </message>
  <message>
   <source>PDF ({patterns})</source>
   <translation>PDF ({patterns})</translation>
  </message>
  <message>
   <source>PDF files ({patterns})</source>
   <translation>PDF ファイル ({patterns})</translation>
  </message>
  <message>
   <source>PaDiM</source>
   <translation>PaDiM</translation>
  </message>
  <message>
   <source>PaDiM is only for parts that always lie alike: choose another detector in step 1 first.</source>
   <translation>PaDiM は毎回同じ位置に置くワークだけに使えます。先に手順1で別の検出器を選んでください。</translation>
  </message>
  <message>
   <source>Page {number} of {count}</source>
   <translation>{number} / {count} ページ</translation>
  </message>
  <message>
   <source>Paper</source>
   <comment>scientific publication</comment>
   <translation>論文</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>ワーク</translation>
  </message>
  <message>
   <source>Part and golden sample, enlarged</source>
   <translation>ワークと基準サンプルの拡大</translation>
  </message>
  <message>
   <source>Part by part</source>
   <translation>1個ずつ</translation>
  </message>
  <message>
   <source>Part in its run</source>
   <translation>運転内の番号</translation>
  </message>
  <message>
   <source>Part missing</source>
   <translation>ワークなし</translation>
  </message>
  <message>
   <source>Part not found</source>
   <translation>ワーク位置不明</translation>
  </message>
  <message>
   <source>Part that is not what it was taken for</source>
   <translation>良否の登録が誤っていたワーク</translation>
  </message>
  <message>
   <source>Part {number}</source>
   <translation>ワーク {number}</translation>
  </message>
  <message>
   <source>Part {number} of {total}</source>
   <translation>{total}回中{number}回目</translation>
  </message>
  <message>
   <source>Part {number} · {time}</source>
   <translation>ワーク {number} · {time}</translation>
  </message>
  <message>
   <source>Part {part} is called both good and bad.</source>
   <translation>ワーク {part} が良品と不良品の両方に指定されています。</translation>
  </message>
  <message>
   <source>Part {part} was NOT JUDGED: show it again</source>
   <translation>ワーク {part} は判定不可: 置き直す</translation>
  </message>
  <message>
   <source>Part {part} was corrected meanwhile.</source>
   <translation>ワーク {part} はその間に訂正されました。</translation>
  </message>
  <message>
   <source>Part {part} was taken for {before} and is {after}. Its verdicts stay; the figures are counted anew, and screen and report say that the study was corrected.</source>
   <translation>ワーク {part}: {before} → {after}。判定はそのままで、数値を計算し直します。訂正したことは画面とレポートに表示されます。</translation>
  </message>
  <message>
   <source>Part {sequence}</source>
   <translation>ワーク {sequence}</translation>
  </message>
  <message>
   <source>Part {sequence} cannot be taught: {detail}.</source>
   <translation>ワーク {sequence} は追加学習できません: {detail}。</translation>
  </message>
  <message>
   <source>Part {sequence} was decided in the meantime: {decision} by {user} at {decided_at}.</source>
   <translation>ワーク {sequence} は先に確認されています: {decision} ({user}、{decided_at})。</translation>
  </message>
  <message>
   <source>Parts</source>
   <translation>個数</translation>
  </message>
  <message>
   <source>Parts and their verdicts</source>
   <translation>ワークと判定</translation>
  </message>
  <message>
   <source>Parts are not recorded</source>
   <translation>ワークが記録されていません</translation>
  </message>
  <message>
   <source>Parts known to be bad, one a line</source>
   <translation>不良品と分かっているワーク (1行に1個)</translation>
  </message>
  <message>
   <source>Parts known to be good, one a line</source>
   <translation>良品と分かっているワーク (1行に1個)</translation>
  </message>
  <message>
   <source>Parts may also lie</source>
   <translation>ワークのほかの向き</translation>
  </message>
  <message>
   <source>Parts may lie anyhow.</source>
   <translation>ワークの置き方は自由です。</translation>
  </message>
  <message>
   <source>Parts must always lie alike.</source>
   <translation>毎回同じ位置に置く必要があります。</translation>
  </message>
  <message>
   <source>Parts must lie alike within {share} of the picture's side.</source>
   <translation>位置ずれを画像の辺の {share} 以内に収める必要があります。</translation>
  </message>
  <message>
   <source>Parts must lie almost alike.</source>
   <translation>毎回ほぼ同じ位置に置く必要があります。</translation>
  </message>
  <message>
   <source>Parts must lie roughly alike.</source>
   <translation>毎回おおよそ同じ位置に置く必要があります。</translation>
  </message>
  <message>
   <source>Parts of versions {versions}, whose scores compare.</source>
   <translation>スコアを比較できるバージョン {versions} のワークです。</translation>
  </message>
  <message>
   <source>Parts that did not pass, and escapes</source>
   <translation>OK以外のワークと見逃し</translation>
  </message>
  <message>
   <source>Parts that people called defective and that would pass in addition: {count}.</source>
   <translation>新たに OK になる、不良と確認されたワーク: {count}個。</translation>
  </message>
  <message>
   <source>Parts that were not judged</source>
   <translation>判定不可のワーク</translation>
  </message>
  <message>
   <source>Parts that were not judged ({count}) count as not passed.</source>
   <translation>判定不可のワーク ({count}個) は OK に数えません。</translation>
  </message>
  <message>
   <source>Parts to review</source>
   <translation>確認するワーク</translation>
  </message>
  <message>
   <source>Parts whose pictures the recipe has already, marked here: {count}.</source>
   <translation>画像がすでにレシピにあるワーク (印を表示): {count}個。</translation>
  </message>
  <message>
   <source>Parts whose verdict changes</source>
   <translation>判定が変わるワーク</translation>
  </message>
  <message>
   <source>Passed {when}</source>
   <translation>合格 {when}</translation>
  </message>
  <message>
   <source>Passed, %</source>
   <translation>OK率 %</translation>
  </message>
  <message>
   <source>Passed, of all parts</source>
   <translation>OK率 (全ワーク)</translation>
  </message>
  <message>
   <source>Passed: {count} known parts judged right.</source>
   <translation>合格: 登録サンプル{count}個を正しく判定。</translation>
  </message>
  <message>
   <source>Paste it into your message.</source>
   <translation>メッセージに貼り付けてください。</translation>
  </message>
  <message>
   <source>Pasted patches</source>
   <translation>貼り付け</translation>
  </message>
  <message>
   <source>PatchCore</source>
   <translation>PatchCore</translation>
  </message>
  <message>
   <source>Patches, grey areas and scratches are drawn on the golden samples and judged: a detector that misses them is blind on this product, whatever the limits.</source>
   <translation>基準サンプルに貼り付け、灰色部、キズを描いて判定します。これを検出できないと、しきい値をどう変えてもこの品種の欠陥は検出できません。</translation>
  </message>
  <message>
   <source>Pause the study</source>
   <translation>一致評価を中断</translation>
  </message>
  <message>
   <source>Pause the study: that stops the station. Then go on with it.</source>
   <translation>「一致評価を中断」を押すと装置が停止します。その後、一致評価を再開してください。</translation>
  </message>
  <message>
   <source>Period</source>
   <translation>期間</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>Picture of another size</source>
   <translation>画像サイズ違い</translation>
  </message>
  <message>
   <source>Picture of the camera</source>
   <translation>カメラの画像</translation>
  </message>
  <message>
   <source>Picture of the part</source>
   <translation>ワークの画像</translation>
  </message>
  <message>
   <source>Picture quality</source>
   <translation>画像品質</translation>
  </message>
  <message>
   <source>Picture quality (JSON)</source>
   <translation>画像品質 (JSON)</translation>
  </message>
  <message>
   <source>Picture quality of the last parts.</source>
   <translation>直近のワークの画像品質。</translation>
  </message>
  <message>
   <source>Picture size</source>
   <translation>画像サイズ</translation>
  </message>
  <message>
   <source>Picture stands still</source>
   <translation>画像が止まっている</translation>
  </message>
  <message>
   <source>Picture too old</source>
   <translation>画像が古い</translation>
  </message>
  <message>
   <source>Pictures (folder)</source>
   <translation>画像 (フォルダ)</translation>
  </message>
  <message>
   <source>Pictures ({patterns})</source>
   <translation>画像 ({patterns})</translation>
  </message>
  <message>
   <source>Pictures in test carry the number of their inspection.</source>
   <translation>test の画像のファイル名は検査番号です。</translation>
  </message>
  <message>
   <source>Pictures kept: {count}.</source>
   <translation>保存画像: {count}枚。</translation>
  </message>
  <message>
   <source>Pictures of REVIEW, FAIL and not judged parts are kept, of passed ones none.</source>
   <translation>要確認・NG・判定不可の画像だけを保存します。OK の画像は保存しません。</translation>
  </message>
  <message>
   <source>Pictures of all parts are kept, until the room for them is used up.</source>
   <translation>保存容量がいっぱいになるまで、全ワークの画像を保存します。</translation>
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, are deleted next: {size}.</source>
   <translation>次に最も古い{count}個分 ({day} まで) の画像を削除します: {size}。</translation>
  </message>
  <message>
   <source>Pictures of the {count} oldest parts, up to {day}, would be deleted: {size}.</source>
   <translation>最も古い{count}個分 ({day} まで) の画像を削除することになります: {size}。</translation>
  </message>
  <message>
   <source>Pictures of {count} parts are kept until somebody has decided on them: {size}.</source>
   <translation>{count}個分の画像は、確認が済むまで残します: {size}。</translation>
  </message>
  <message>
   <source>Pictures take {used} of the {quota} allowed. {free} of the disk are free.</source>
   <translation>画像の使用量 {used} (上限 {quota})。ディスクの空き {free}。</translation>
  </message>
  <message>
   <source>Pictures take {used}. {free} of the disk are free.</source>
   <translation>画像の使用量 {used}。ディスクの空き {free}。</translation>
  </message>
  <message>
   <source>Pictures that are kept</source>
   <translation>保存する画像</translation>
  </message>
  <message>
   <source>Pictures that could not be read, so that these parts guard nothing: {count}.</source>
   <translation>画像を読めず、この確認に使えないワーク: {count}個。</translation>
  </message>
  <message>
   <source>Pictures that recipes keep</source>
   <translation>レシピごとの保存画像</translation>
  </message>
  <message>
   <source>Place part</source>
   <translation>ワークを置く</translation>
  </message>
  <message>
   <source>Place the part again and take another picture.</source>
   <translation>ワークを置き直し、もう一度撮影してください。</translation>
  </message>
  <message>
   <source>Place the part as in the golden samples.</source>
   <translation>基準サンプルと同じ位置にワークを置いてください。</translation>
  </message>
  <message>
   <source>Plain black</source>
   <translation>黒つぶれ</translation>
  </message>
  <message>
   <source>Plain white</source>
   <translation>白とび</translation>
  </message>
  <message>
   <source>Plain white or black</source>
   <translation>白とび・黒つぶれ</translation>
  </message>
  <message>
   <source>Plug the camera in, or try another port and cable. Cameras found now: {known}.</source>
   <translation>カメラを接続するか、別のポートとケーブルを試してください。現在見つかるカメラ: {known}。</translation>
  </message>
  <message>
   <source>Polygon</source>
   <translation>多角形</translation>
  </message>
  <message>
   <source>Press Start</source>
   <translation>「開始」を押す</translation>
  </message>
  <message>
   <source>Press Start.</source>
   <translation>「開始」を押してください。</translation>
  </message>
  <message>
   <source>Press Stop, then Start, and inspect the part again. If it stays, start this computer again, then report it with this text.</source>
   <translation>「停止」「開始」の順に押し、ワークをもう一度検査してください。続く場合はこのPCを再起動し、それでも続くならこの文面とともに報告してください。</translation>
  </message>
  <message>
   <source>Press a part to choose it: as a golden sample, then for the limits only, then not at all (keys G, L and Delete).</source>
   <translation>ワークを押すごとに、基準サンプル → しきい値のみ → 未選択 と切り替わります (G, L, Delete キー)。</translation>
  </message>
  <message>
   <source>Press a verdict to see its inspection.</source>
   <translation>判定を押すと、その検査を表示します。</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>進み具合</translation>
  </message>
  <message>
   <source>Proof part</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <source>Proof part {number} would be rejected although good.</source>
   <translation>検証サンプル {number} は、良品ですが NG になります。</translation>
  </message>
  <message>
   <source>Proof part {number} would help to set the limits and prove nothing any more.</source>
   <translation>検証サンプル {number} をしきい値の設定に使います。以後、検証には使えません。</translation>
  </message>
  <message>
   <source>Proof parts {numbers} would be rejected although good.</source>
   <translation>検証サンプル {numbers} は、良品ですが NG になります。</translation>
  </message>
  <message>
   <source>Proof parts: {count}</source>
   <translation>検証サンプル: {count}</translation>
  </message>
  <message>
   <source>Proof: good parts of another day</source>
   <translation>検証: 別の日の良品</translation>
  </message>
  <message>
   <source>Provisional: {samples} cannot show how good parts spread. It is assumed.</source>
   <translation>暫定: {samples}では良品のばらつきが分からないため、仮定値を使っています。</translation>
  </message>
  <message>
   <source>Put part {part} under the camera</source>
   <translation>ワーク {part} をカメラの下に置く</translation>
  </message>
  <message>
   <source>Put the old weights back, or set the limits again on the set-up page.</source>
   <translation>以前の重みに戻すか、設定画面でしきい値を設定し直してください。</translation>
  </message>
  <message>
   <source>Put the removed golden sample back</source>
   <translation>削除した基準サンプルを元に戻す</translation>
  </message>
  <message>
   <source>Puts all of this page onto the clipboard, as text</source>
   <translation>このページ全体を文字でクリップボードにコピーします</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>REVIEW</source>
   <translation>要確認</translation>
  </message>
  <message>
   <source>REVIEW is one too</source>
   <translation>過検出: NG と要確認</translation>
  </message>
  <message>
   <source>REVIEW, FAIL and not judged only</source>
   <translation>要確認・NG・判定不可のみ</translation>
  </message>
  <message>
   <source>REVIEW, FAIL and not judged, and 1 in {every} that passed</source>
   <translation>要確認・NG・判定不可、および OK の{every}個に1個</translation>
  </message>
  <message>
   <source>Random order, seed {seed}.</source>
   <translation>ランダム順、シード {seed}。</translation>
  </message>
  <message>
   <source>Rate</source>
   <translation>処理数</translation>
  </message>
  <message>
   <source>Read again</source>
   <translation>再読み込み</translation>
  </message>
  <message>
   <source>Read it from a code in the picture</source>
   <translation>画像内のコードから読み取る</translation>
  </message>
  <message>
   <source>Reading confirmed parts…</source>
   <translation>確認済みワークを読み込み中…</translation>
  </message>
  <message>
   <source>Reading pictures…</source>
   <translation>画像を読み込み中…</translation>
  </message>
  <message>
   <source>Reading the log…</source>
   <translation>ログを読み込み中…</translation>
  </message>
  <message>
   <source>Reading {name}…</source>
   <translation>{name} を読み込み中…</translation>
  </message>
  <message>
   <source>Reading…</source>
   <translation>読み込み中…</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Reason (code)</source>
   <translation>理由 (コード)</translation>
  </message>
  <message>
   <source>Recent inspections</source>
   <translation>最近の検査</translation>
  </message>
  <message>
   <source>Recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>Recipe to edit</source>
   <translation>編集するレシピ</translation>
  </message>
  <message>
   <source>Recipes ({patterns})</source>
   <translation>レシピ ({patterns})</translation>
  </message>
  <message>
   <source>Rectangle</source>
   <translation>矩形</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>やり直し</translation>
  </message>
  <message>
   <source>Redo that step before it is released.</source>
   <translation>承認の前にその手順をやり直してください。</translation>
  </message>
  <message>
   <source>Redo that step on the set-up page.</source>
   <translation>設定画面でその手順をやり直してください。</translation>
  </message>
  <message>
   <source>Redo {step}</source>
   <translation>やり直し: {step}</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>検査領域</translation>
  </message>
  <message>
   <source>Region of interest</source>
   <translation>検査領域</translation>
  </message>
  <message>
   <source>Regions</source>
   <translation>検出領域</translation>
  </message>
  <message>
   <source>Regions (JSON)</source>
   <translation>検出領域 (JSON)</translation>
  </message>
  <message>
   <source>Reject limit</source>
   <translation>NGしきい値</translation>
  </message>
  <message>
   <source>Reject limit {limit}</source>
   <translation>NGしきい値 {limit}</translation>
  </message>
  <message>
   <source>Release</source>
   <translation>承認</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Remove golden sample {number}</source>
   <translation>基準サンプル {number} を削除</translation>
  </message>
  <message>
   <source>Remove it, capture it again, or switch the alignment off.</source>
   <translation>削除するか、撮影し直すか、位置補正をオフにしてください。</translation>
  </message>
  <message>
   <source>Remove {sample} {number}</source>
   <translation>{sample} {number} を削除</translation>
  </message>
  <message>
   <source>Remove {sample} {number} (Delete)</source>
   <translation>{sample} {number} を削除 (Delete)</translation>
  </message>
  <message>
   <source>Remove {word}</source>
   <translation>{word} を削除</translation>
  </message>
  <message>
   <source>Removed.</source>
   <translation>削除しました。</translation>
  </message>
  <message>
   <source>Repeat {number}</source>
   <translation>{number}回目</translation>
  </message>
  <message>
   <source>Repeat {repeat} of part {part} is there twice.</source>
   <translation>ワーク {part} の{repeat}回目が重複しています。</translation>
  </message>
  <message>
   <source>Repeatability</source>
   <translation>繰返し性</translation>
  </message>
  <message>
   <source>Replace it (--replace: a new version of it, not released) or make a copy (--copy: a recipe of its own, {copy!r}).</source>
   <translation>置き換えるか (--replace: 新しいバージョン、未承認)、コピーを作成してください (--copy: 別レシピ {copy!r})。</translation>
  </message>
  <message>
   <source>Replace it: new version</source>
   <translation>置き換え: 新バージョン</translation>
  </message>
  <message>
   <source>Report (PDF)</source>
   <translation>レポート (PDF)</translation>
  </message>
  <message>
   <source>Report made</source>
   <translation>レポート作成</translation>
  </message>
  <message>
   <source>Reports</source>
   <translation>レポート</translation>
  </message>
  <message>
   <source>Reports and export</source>
   <translation>レポートと書き出し</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>必須</translation>
  </message>
  <message>
   <source>Restart the camera: pull its cable and plug it in again.</source>
   <translation>カメラを再起動してください: ケーブルを抜き差しします。</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>結果</translation>
  </message>
  <message>
   <source>Result, FAIL alone is an alarm</source>
   <translation>結果 (過検出: NG のみ)</translation>
  </message>
  <message>
   <source>Result, REVIEW is one too</source>
   <translation>結果 (過検出: NG と要確認)</translation>
  </message>
  <message>
   <source>Review</source>
   <comment>page</comment>
   <translation>確認</translation>
  </message>
  <message>
   <source>Review ({count})</source>
   <translation>確認 ({count})</translation>
  </message>
  <message>
   <source>Review limit</source>
   <translation>確認しきい値</translation>
  </message>
  <message>
   <source>Review limit {limit}</source>
   <translation>確認しきい値 {limit}</translation>
  </message>
  <message>
   <source>Review limit {review_before} → {review}, reject limit {reject_before} → {reject}</source>
   <translation>確認しきい値 {review_before} → {review}、NGしきい値 {reject_before} → {reject}</translation>
  </message>
  <message>
   <source>Roll back</source>
   <translation>前バージョンに戻す</translation>
  </message>
  <message>
   <source>Roll back to a version that was in use before.</source>
   <translation>以前使用していたバージョンを選んで戻してください。</translation>
  </message>
  <message>
   <source>Roll back to it</source>
   <translation>これに戻す</translation>
  </message>
  <message>
   <source>Roll back to it, so that the history tells of the return.</source>
   <translation>履歴に残るよう、承認ではなく「これに戻す」を使ってください。</translation>
  </message>
  <message>
   <source>Roll back to version {version}</source>
   <translation>バージョン {version} に戻す</translation>
  </message>
  <message>
   <source>Rolling back releases a copy of that version at once.</source>
   <translation>戻すと、そのバージョンのコピーがすぐに承認されます。</translation>
  </message>
  <message>
   <source>Rolling back…</source>
   <translation>前のバージョンに戻しています…</translation>
  </message>
  <message>
   <source>Room for pictures</source>
   <translation>画像の保存容量</translation>
  </message>
  <message>
   <source>Room that is taken</source>
   <translation>使用中の容量</translation>
  </message>
  <message>
   <source>Rows of tiles</source>
   <translation>タイルの行数</translation>
  </message>
  <message>
   <source>Run</source>
   <comment>page</comment>
   <translation>運転</translation>
  </message>
  <message>
   <source>Run 'sudo usermod -aG {group} {user}', log out and in again.</source>
   <translation>'sudo usermod -aG {group} {user}' を実行し、ログインし直してください。</translation>
  </message>
  <message>
   <source>Run again</source>
   <translation>再判定</translation>
  </message>
  <message>
   <source>Run's UUID</source>
   <translation>運転の UUID</translation>
  </message>
  <message>
   <source>Running: press Stop to choose another recipe or camera.</source>
   <translation>運転中です。レシピやカメラを変えるには「停止」を押してください。</translation>
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
   <translation>SHA-256 は最初のワークの後に分かります</translation>
  </message>
  <message>
   <source>SPADE</source>
   <translation>SPADE</translation>
  </message>
  <message>
   <source>Same place</source>
   <translation>同じ位置</translation>
  </message>
  <message>
   <source>Sample a part</source>
   <translation>ワークありを登録</translation>
  </message>
  <message>
   <source>Sample both before it is released.</source>
   <translation>承認の前に両方を登録してください。</translation>
  </message>
  <message>
   <source>Sample both in its set-up.</source>
   <translation>設定画面で両方を登録してください。</translation>
  </message>
  <message>
   <source>Sample the empty place</source>
   <translation>空の状態を登録</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save all the same</source>
   <translation>それでも保存</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>PDF で保存…</translation>
  </message>
  <message>
   <source>Save draft</source>
   <translation>下書き保存</translation>
  </message>
  <message>
   <source>Save it again as PNG, JPEG, TIFF or BMP.</source>
   <translation>PNG、JPEG、TIFF、BMP のどれかで保存し直してください。</translation>
  </message>
  <message>
   <source>Save the recipe first: a stored version is exported.</source>
   <translation>先にレシピを保存してください。書き出すのは保存済みのバージョンです。</translation>
  </message>
  <message>
   <source>Save the study as PDF</source>
   <translation>一致評価を PDF で保存</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存日時</translation>
  </message>
  <message>
   <source>Saves a new version and lets the run page start it.</source>
   <translation>新しいバージョンを保存し、運転画面で使えるようにします。</translation>
  </message>
  <message>
   <source>Saves a new version and lets the run page start it. The one before is kept.</source>
   <translation>新しいバージョンを保存し、運転画面で使えるようにします。前のバージョンも残ります。</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>保存…</translation>
  </message>
  <message>
   <source>Saving…</source>
   <translation>保存中…</translation>
  </message>
  <message>
   <source>Saw {seen} of {drawn} drawn defects.</source>
   <translation>模擬欠陥{drawn}個中{seen}個を検出。</translation>
  </message>
  <message>
   <source>Say first whether the serial is to be inspected again.</source>
   <translation>先に、このシリアルを再検査するか選んでください。</translation>
  </message>
  <message>
   <source>Say what changed, for whoever asks later.</source>
   <translation>後から見る人のために、変更内容を入力してください。</translation>
  </message>
  <message>
   <source>Say what the part is called, such as “metal nut”.</source>
   <translation>ワークの名称を入力してください (例: metal nut)。</translation>
  </message>
  <message>
   <source>Say whether {serial} is to be inspected again.</source>
   <translation>{serial} を再検査するか選んでください。</translation>
  </message>
  <message>
   <source>Scan it again. If it stays, set the scanner to send Enter after each code.</source>
   <translation>もう一度読み取ってください。直らない場合は、コードの後に Enter を送るようスキャナを設定してください。</translation>
  </message>
  <message>
   <source>Scan it, then inspect the part again.</source>
   <translation>番号を読み取ってから、ワークをもう一度検査してください。</translation>
  </message>
  <message>
   <source>Scan its serial number, then press Trigger, or the space bar.</source>
   <translation>シリアル番号を読み取り、「トリガ」かスペースキーを押してください。</translation>
  </message>
  <message>
   <source>Scan or type</source>
   <translation>読み取りまたは入力</translation>
  </message>
  <message>
   <source>Scan or type the serial number first.</source>
   <translation>先にシリアル番号を読み取るか入力してください。</translation>
  </message>
  <message>
   <source>Scan or type, or leave empty</source>
   <translation>読み取りまたは入力 (空欄可)</translation>
  </message>
  <message>
   <source>Score</source>
   <translation>スコア</translation>
  </message>
  <message>
   <source>Score all parts again</source>
   <translation>全サンプルのスコアを再計算</translation>
  </message>
  <message>
   <source>Score then {then}, now {now}: difference {difference}.</source>
   <translation>前回のスコア {then}、今回 {now}: 差 {difference}。</translation>
  </message>
  <message>
   <source>Score then {then}. Now the picture cannot be judged:</source>
   <translation>前回のスコア {then}。今回は画像を判定できません:</translation>
  </message>
  <message>
   <source>Score {score:.4f}</source>
   <translation>スコア {score:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — reject limit {reject:.4f}</source>
   <translation>スコア {score:.4f} — NGしきい値 {reject:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}</source>
   <translation>スコア {score:.4f} — 確認しきい値 {review:.4f}</translation>
  </message>
  <message>
   <source>Score {score:.4f} — review limit {review:.4f}, reject limit {reject:.4f}</source>
   <translation>スコア {score:.4f} — 確認しきい値 {review:.4f}、NGしきい値 {reject:.4f}</translation>
  </message>
  <message>
   <source>Score {score} — at the reject limit.</source>
   <translation>スコア {score} — NGしきい値と同じです。</translation>
  </message>
  <message>
   <source>Score {score} — at the review limit.</source>
   <translation>スコア {score} — 確認しきい値と同じです。</translation>
  </message>
  <message>
   <source>Score {score} — limits {review} and {reject}</source>
   <translation>スコア {score} — しきい値 {review} / {reject}</translation>
  </message>
  <message>
   <source>Score {score} — no limits yet</source>
   <translation>スコア {score} — しきい値なし</translation>
  </message>
  <message>
   <source>Score {score} — no limits yet.</source>
   <translation>スコア {score} — しきい値なし。</translation>
  </message>
  <message>
   <source>Score {score} — reject limit {reject}</source>
   <translation>スコア {score} — NGしきい値 {reject}</translation>
  </message>
  <message>
   <source>Score {score} — review limit {review}, reject limit {reject}</source>
   <translation>スコア {score} — 確認しきい値 {review}、NGしきい値 {reject}</translation>
  </message>
  <message>
   <source>Score {score} — {distance} above the reject limit {limit}.</source>
   <translation>スコア {score} — NGしきい値 {limit} を {distance} 超過。</translation>
  </message>
  <message>
   <source>Score {score} — {distance} above the review limit {limit}.</source>
   <translation>スコア {score} — 確認しきい値 {limit} を {distance} 超過。</translation>
  </message>
  <message>
   <source>Score {score} — {distance} below the review limit {limit}.</source>
   <translation>スコア {score} — 確認しきい値 {limit} より {distance} 下。</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>スコア</translation>
  </message>
  <message>
   <source>Scores of past parts</source>
   <translation>過去のワークのスコア</translation>
  </message>
  <message>
   <source>Scores of {counts}</source>
   <translation>スコア: {counts}</translation>
  </message>
  <message>
   <source>Scores: {lanes}</source>
   <translation>スコア: {lanes}</translation>
  </message>
  <message>
   <source>Scoring parts… {done} of {of}</source>
   <translation>スコアを計算中… {done}/{of}</translation>
  </message>
  <message>
   <source>Scratches</source>
   <translation>キズ</translation>
  </message>
  <message>
   <source>Search cameras</source>
   <translation>カメラを検索</translation>
  </message>
  <message>
   <source>Search cameras again</source>
   <translation>カメラを再検索</translation>
  </message>
  <message>
   <source>Searching cameras…</source>
   <translation>カメラを検索中…</translation>
  </message>
  <message>
   <source>Sees {defects} of the picture's side on.</source>
   <translation>検出できる大きさ (画像の辺に対する割合): {defects}。</translation>
  </message>
  <message>
   <source>Select a shape or a corner first</source>
   <translation>先に図形か頂点を選んでください</translation>
  </message>
  <message>
   <source>Selection</source>
   <translation>条件</translation>
  </message>
  <message>
   <source>Self-tests</source>
   <translation>セルフテスト</translation>
  </message>
  <message>
   <source>Serial</source>
   <translation>シリアル</translation>
  </message>
  <message>
   <source>Serial contains</source>
   <translation>シリアルに含む文字</translation>
  </message>
  <message>
   <source>Serial number</source>
   <translation>シリアル番号</translation>
  </message>
  <message>
   <source>Serial number of the next part</source>
   <translation>次のワークのシリアル番号</translation>
  </message>
  <message>
   <source>Serial number to search for</source>
   <translation>検索するシリアル番号</translation>
  </message>
  <message>
   <source>Serial of the next part</source>
   <translation>次のワークのシリアル</translation>
  </message>
  <message>
   <source>Serial of the next part — required</source>
   <translation>次のワークのシリアル — 必須</translation>
  </message>
  <message>
   <source>Serial {serial}</source>
   <translation>シリアル {serial}</translation>
  </message>
  <message>
   <source>Serial, over all recipes…</source>
   <translation>シリアル (全レシピ)…</translation>
  </message>
  <message>
   <source>Serial…</source>
   <translation>シリアル…</translation>
  </message>
  <message>
   <source>Set limits before it is released.</source>
   <translation>承認の前にしきい値を設定してください。</translation>
  </message>
  <message>
   <source>Set limits before parts are taught.</source>
   <translation>追加学習の前に、しきい値を設定してください。</translation>
  </message>
  <message>
   <source>Set limits on the set-up page and release it.</source>
   <translation>設定画面でしきい値を設定し、承認してください。</translation>
  </message>
  <message>
   <source>Set the camera's resolution back, or sample the empty place and a part again.</source>
   <translation>カメラの解像度を元に戻すか、空の検査位置とワークを登録し直してください。</translation>
  </message>
  <message>
   <source>Set the camera's resolution back, or set the product up again.</source>
   <translation>カメラの解像度を元に戻すか、品種を設定し直してください。</translation>
  </message>
  <message>
   <source>Set the references again with the weights that are used now.</source>
   <translation>現在の重みで、基準サンプルを登録し直してください。</translation>
  </message>
  <message>
   <source>Set three corners first.</source>
   <translation>先に頂点を3つ置いてください。</translation>
  </message>
  <message>
   <source>Set two corners first.</source>
   <translation>先に頂点を2つ置いてください。</translation>
  </message>
  <message>
   <source>Set {wanted}, but the device stays automatic.</source>
   <translation>{wanted} を設定しましたが、機器は自動のままです。</translation>
  </message>
  <message>
   <source>Set {wanted}, device took {taken}.</source>
   <translation>設定 {wanted}、機器の値 {taken}。</translation>
  </message>
  <message>
   <source>Set-up</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Share of a tile's side</source>
   <translation>タイルの辺に対する割合</translation>
  </message>
  <message>
   <source>Share of the disk</source>
   <translation>ディスクに対する割合</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>直</translation>
  </message>
  <message>
   <source>Show 4 to 10 good parts that differ as good parts do: other lots, other times of the day.</source>
   <translation>ばらつきのある良品を4〜10個登録します。ロットや時間帯を変えてください。</translation>
  </message>
  <message>
   <source>Show clipped pixels</source>
   <translation>白とび・黒つぶれ表示</translation>
  </message>
  <message>
   <source>Show heat</source>
   <translation>ヒートマップ表示</translation>
  </message>
  <message>
   <source>Show the station the empty place and a part, so that it sees when one is laid down.</source>
   <translation>ワークを置いたことが分かるよう、空の検査位置とワークを登録してください。</translation>
  </message>
  <message>
   <source>Show them in the review</source>
   <translation>確認画面で表示</translation>
  </message>
  <message>
   <source>Shown: a selection made in the history. Any choice above, or “Clear all”, ends it.</source>
   <translation>履歴で選んだ検査を表示中です。上の条件か「条件クリア」で解除します。</translation>
  </message>
  <message>
   <source>Shown: the camera's last picture.</source>
   <translation>表示中: カメラの最終画像。</translation>
  </message>
  <message>
   <source>Shown: the first golden sample.</source>
   <translation>表示中: 最初の基準サンプル。</translation>
  </message>
  <message>
   <source>Shows part and golden sample in turn for five seconds</source>
   <translation>ワークと基準サンプルを5秒間、交互に表示します</translation>
  </message>
  <message>
   <source>Sign this version; the run page starts it from then on.</source>
   <translation>このバージョンに署名します。以後、運転画面で使われます。</translation>
  </message>
  <message>
   <source>Sign with that name, or begin a new study.</source>
   <translation>その氏名で署名するか、新しい一致評価を始めてください。</translation>
  </message>
  <message>
   <source>Sign with your name to roll back.</source>
   <translation>戻すには氏名を入力してください。</translation>
  </message>
  <message>
   <source>Sign with your name.</source>
   <translation>氏名を入力して署名してください。</translation>
  </message>
  <message>
   <source>Simulated bracket</source>
   <translation>模擬ブラケット</translation>
  </message>
  <message>
   <source>Simulated washer</source>
   <translation>模擬ワッシャ</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>容量</translation>
  </message>
  <message>
   <source>So few prove little: to show at most {limit}, {needed} bad parts without a miss are needed.</source>
   <translation>個数が少なく、十分な検証になりません。{limit} 以下を示すには、見逃しなしの不良品が{needed}個必要です。</translation>
  </message>
  <message>
   <source>Software</source>
   <translation>ソフトウェア</translation>
  </message>
  <message>
   <source>Software {version}</source>
   <translation>ソフトウェア {version}</translation>
  </message>
  <message>
   <source>Somebody</source>
   <translation>ほかの人</translation>
  </message>
  <message>
   <source>Sound: {state}</source>
   <translation>音: {state}</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Start again</source>
   <translation>測り直し</translation>
  </message>
  <message>
   <source>Start again to see it from the beginning.</source>
   <translation>最初から見るには、もう一度開始してください。</translation>
  </message>
  <message>
   <source>Start again, inspect the part again.</source>
   <translation>もう一度開始し、ワークをもう一度検査してください。</translation>
  </message>
  <message>
   <source>Start again; if it stays, report it with this text.</source>
   <translation>もう一度開始してください。直らない場合は、この文を添えて報告してください。</translation>
  </message>
  <message>
   <source>Start it on the run page.</source>
   <translation>運転画面で開始してください。</translation>
  </message>
  <message>
   <source>Start needs a recipe: make one on the set-up page.</source>
   <translation>開始にはレシピが必要です。設定画面で作成してください。</translation>
  </message>
  <message>
   <source>Start needs a released recipe: release it on the set-up page.</source>
   <translation>開始には承認済みレシピが必要です。設定画面で承認してください。</translation>
  </message>
  <message>
   <source>Start the station</source>
   <translation>運転を開始</translation>
  </message>
  <message>
   <source>Start the station first.</source>
   <translation>先に運転を開始してください。</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>起動中</translation>
  </message>
  <message>
   <source>Station fault</source>
   <translation>装置異常</translation>
  </message>
  <message>
   <source>Station stopped</source>
   <translation>装置停止</translation>
  </message>
  <message>
   <source>Step {number} comes first.</source>
   <translation>手順{number}が先です。</translation>
  </message>
  <message>
   <source>Step {number}, {title}: {state}</source>
   <translation>手順{number} {title}: {state}</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop looking</source>
   <translation>診断を中止</translation>
  </message>
  <message>
   <source>Stop the station on the run page, then come back.</source>
   <translation>運転画面で停止してから、この画面に戻ってください。</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>停止中</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>停止しています…</translation>
  </message>
  <message>
   <source>Storage</source>
   <translation>保存容量</translation>
  </message>
  <message>
   <source>Stored pictures take {used_gb:.1f} GB of the {quota_gb:.1f} GB allowed, and none of them may be deleted.</source>
   <translation>保存画像が {used_gb:.1f} GB になりました (上限 {quota_gb:.1f} GB)。削除できる画像がありません。</translation>
  </message>
  <message>
   <source>Stream address…</source>
   <translation>ストリームのアドレス…</translation>
  </message>
  <message>
   <source>Studies</source>
   <translation>一致評価</translation>
  </message>
  <message>
   <source>Suggest limits</source>
   <translation>推奨値を計算</translation>
  </message>
  <message>
   <source>Suggest limits first.</source>
   <translation>先に推奨値を計算してください。</translation>
  </message>
  <message>
   <source>Suggest the limits.</source>
   <translation>しきい値の推奨値を計算してください。</translation>
  </message>
  <message>
   <source>Suggested.</source>
   <translation>推奨。</translation>
  </message>
  <message>
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <source>Table (CSV)</source>
   <translation>表 (CSV)</translation>
  </message>
  <message>
   <source>Table (XLSX)</source>
   <translation>表 (XLSX)</translation>
  </message>
  <message>
   <source>Take a new picture</source>
   <translation>撮影し直す</translation>
  </message>
  <message>
   <source>Take a sequence number that the station has shown, and check --data-dir.</source>
   <translation>装置に表示された番号を使い、--data-dir を確認してください。</translation>
  </message>
  <message>
   <source>Take all of them again.</source>
   <translation>すべて撮影し直してください。</translation>
  </message>
  <message>
   <source>Take at least {count} of the empty place and {count} with a part.</source>
   <translation>空の検査位置を{count}枚以上、ワークありを{count}枚以上撮影してください。</translation>
  </message>
  <message>
   <source>Take the hands and the part away for the empty place, lay the part down for the other, keep the light as it is, and let the region show some of the place around the part.</source>
   <translation>空の検査位置では手とワークをどけ、もう一方ではワークを置いてください。照明は変えず、検査領域にワークの周囲も少し含めてください。</translation>
  </message>
  <message>
   <source>Take the lens cap off, switch the light on, expose longer.</source>
   <translation>レンズキャップを外し、照明をつけ、露光を長くしてください。</translation>
  </message>
  <message>
   <source>Take the part away</source>
   <translation>ワークを取る</translation>
  </message>
  <message>
   <source>Take the part away.</source>
   <translation>ワークを取ってください。</translation>
  </message>
  <message>
   <source>Take the part out.</source>
   <translation>ワークを取り除いてください。</translation>
  </message>
  <message>
   <source>Take the recipe version that judged it, with the weights file of that day.</source>
   <translation>判定時のレシピバージョンと重みファイルを使ってください。</translation>
  </message>
  <message>
   <source>Taken back on part {number}: {before} → {after}</source>
   <translation>ワーク {number} を取り消しました: {before} → {after}</translation>
  </message>
  <message>
   <source>Takt: a part without verdict by then is not judged</source>
   <translation>タクト: 超えたワークは判定不可</translation>
  </message>
  <message>
   <source>Tap a shape to change it.</source>
   <translation>図形をタップすると変更できます。</translation>
  </message>
  <message>
   <source>Tap corner after corner; tap the first one again or press Enter to end. Esc cancels.</source>
   <translation>頂点を順にタップします。最初の頂点をもう一度タップするか Enter で終了。Esc で中止。</translation>
  </message>
  <message>
   <source>Taught already</source>
   <translation>学習済み</translation>
  </message>
  <message>
   <source>Teach confirmed good parts…</source>
   <translation>確認済み良品を追加学習…</translation>
  </message>
  <message>
   <source>Teach fewer parts, or parts that look less like these.</source>
   <translation>学習するワークを減らすか、これらと似ていないワークを選んでください。</translation>
  </message>
  <message>
   <source>Teaches parts of this recipe that were confirmed to be good</source>
   <translation>このレシピで良品と確認されたワークを学習します</translation>
  </message>
  <message>
   <source>Teaching</source>
   <translation>追加学習</translation>
  </message>
  <message>
   <source>Test known parts before each run</source>
   <translation>運転前に登録サンプルをテスト</translation>
  </message>
  <message>
   <source>Tested</source>
   <translation>実施日時</translation>
  </message>
  <message>
   <source>Testing known parts… {done} of {of}</source>
   <translation>登録サンプルをテスト中… {done}/{of}</translation>
  </message>
  <message>
   <source>That is {rate}; the true rate is at most {upper} ({confidence:.0%} confidence).</source>
   <translation>率は {rate}、真の率は最大 {upper} です (信頼水準 {confidence:.0%})。</translation>
  </message>
  <message>
   <source>That proves the wanted {rate}.</source>
   <translation>これで目標の {rate} を検証できました。</translation>
  </message>
  <message>
   <source>That refutes the wanted {rate}.</source>
   <translation>これで目標の {rate} は否定されました。</translation>
  </message>
  <message>
   <source>That says nothing of other defects.</source>
   <translation>ほかの欠陥については分かりません。</translation>
  </message>
  <message>
   <source>The adapters {path} cannot be used: {detail}.</source>
   <translation>アダプタ {path} を使えません: {detail}。</translation>
  </message>
  <message>
   <source>The address is that of {name}.</source>
   <translation>{name} のアドレスです。</translation>
  </message>
  <message>
   <source>The camera address {address!r} has an option that cannot be used: {detail}.</source>
   <translation>カメラアドレス {address!r} に使えないオプションがあります: {detail}。</translation>
  </message>
  <message>
   <source>The camera gives pictures of another size than the golden samples and the region have.</source>
   <translation>カメラの画像サイズが、基準サンプルや検査領域と異なります。</translation>
  </message>
  <message>
   <source>The camera sends the same picture again and again: no part that comes or goes is seen.</source>
   <translation>カメラが同じ画像を送り続けています。ワークを置いても取り除いても検知できません。</translation>
  </message>
  <message>
   <source>The camera sent the same picture again: it shows an earlier moment.</source>
   <translation>カメラから同じ画像が再び届きました。以前の画像です。</translation>
  </message>
  <message>
   <source>The camera was lost before the picture was taken.</source>
   <translation>撮影の前にカメラが切断されました。</translation>
  </message>
  <message>
   <source>The camera {camera} could not be found or opened ({detail}).</source>
   <translation>{camera} が見つからないか、開けません ({detail})。</translation>
  </message>
  <message>
   <source>The camera {camera} no longer delivers pictures ({detail}).</source>
   <translation>{camera} から画像が届きません ({detail})。</translation>
  </message>
  <message>
   <source>The camera's controls appear with its first picture.</source>
   <translation>最初の画像が届くと、カメラの調整項目が表示されます。</translation>
  </message>
  <message>
   <source>The choice of matching</source>
   <translation>照合方法の選択</translation>
  </message>
  <message>
   <source>The clean-up was broken off; the station goes on with it in the background.</source>
   <translation>整理を中断しました。残りはバックグラウンドで続けます。</translation>
  </message>
  <message>
   <source>The comparison of detectors</source>
   <translation>検出器の比較</translation>
  </message>
  <message>
   <source>The database {path} cannot be used: {detail}.</source>
   <translation>データベース {path} を使えません: {detail}。</translation>
  </message>
  <message>
   <source>The database {path} was written by a newer version of the station (schema {revision}).</source>
   <translation>データベース {path} は、より新しいソフトウェアで書かれています (スキーマ {revision})。</translation>
  </message>
  <message>
   <source>The desktop cannot start: these system libraries are missing: {libraries}.</source>
   <translation>画面を起動できません。次のシステムライブラリがありません: {libraries}。</translation>
  </message>
  <message>
   <source>The device has no automatic for it: this is its own value.</source>
   <translation>この機器に自動はありません。機器側の値です。</translation>
  </message>
  <message>
   <source>The disk is full before that: allow less.</source>
   <translation>その前にディスクがいっぱいになります。上限を下げてください。</translation>
  </message>
  <message>
   <source>The disk of {folder} is full or cannot be written ({detail}).</source>
   <translation>{folder} のディスクがいっぱいか、書き込めません ({detail})。</translation>
  </message>
  <message>
   <source>The golden samples are nearer to the words for bad parts: language would call them bad.</source>
   <translation>基準サンプルは不良品の語句のほうに近く、語句だけでは不良と判定されます。</translation>
  </message>
  <message>
   <source>The imaging gate</source>
   <translation>画像品質チェック</translation>
  </message>
  <message>
   <source>The known bad part would be held back ({verdicts}).</source>
   <translation>不良サンプルは OK になりません ({verdicts})。</translation>
  </message>
  <message>
   <source>The last self-test failed, {when}</source>
   <translation>前回のセルフテストが不合格 ({when})</translation>
  </message>
  <message>
   <source>The last self-test passed {when}.</source>
   <translation>前回のセルフテストは合格です ({when})。</translation>
  </message>
  <message>
   <source>The last {parts}. Dashed is the review limit, solid the reject limit.</source>
   <translation>直近{parts}。破線は確認しきい値、実線はNGしきい値です。</translation>
  </message>
  <message>
   <source>The last {parts}: median in the range from lowest to highest. Dashed is the review limit, solid the reject limit.</source>
   <translation>直近{parts}: 最小から最大までの範囲と中央値。破線は確認しきい値、実線はNGしきい値です。</translation>
  </message>
  <message>
   <source>The light has changed: {light:.2f} of what the golden samples have, {low:.2f} to {high:.2f} is allowed.</source>
   <translation>明るさが変わりました (基準サンプルの {light:.2f}、許容 {low:.2f}〜{high:.2f})。</translation>
  </message>
  <message>
   <source>The limits are the suggested ones, or none are suggested yet.</source>
   <translation>しきい値は推奨値のままか、推奨値がまだありません。</translation>
  </message>
  <message>
   <source>The limits are those that were released.</source>
   <translation>承認されたしきい値のままです。</translation>
  </message>
  <message>
   <source>The limits were lowered for these parts: that holds back more good parts too.</source>
   <translation>これらに合わせてしきい値を下げたため、良品の要確認・NG も増えます。</translation>
  </message>
  <message>
   <source>The limits were set by hand.</source>
   <translation>しきい値は手動で設定されています。</translation>
  </message>
  <message>
   <source>The limits were set on {camera}.</source>
   <translation>しきい値は {camera} で設定されています。</translation>
  </message>
  <message>
   <source>The match radius is {radius}.</source>
   <translation>照合半径が {radius} です。</translation>
  </message>
  <message>
   <source>The model failed on a part, which was not judged ({kind}: {text}).</source>
   <translation>ワークの処理中にモデルのエラーが起き、このワークは判定していません ({kind}: {text})。</translation>
  </message>
  <message>
   <source>The model failed on this part ({detail}).</source>
   <translation>このワークでモデルのエラーが起きました ({detail})。</translation>
  </message>
  <message>
   <source>The model gave no number as score ({score}).</source>
   <translation>モデルのスコアが数値ではありません ({score})。</translation>
  </message>
  <message>
   <source>The model {model} cannot be used: {detail}.</source>
   <translation>モデル {model} を使えません: {detail}。</translation>
  </message>
  <message>
   <source>The model's self-test failed: {detail}.</source>
   <translation>モデルのセルフテストが不合格です: {detail}。</translation>
  </message>
  <message>
   <source>The name {host} is not known ({detail}).</source>
   <translation>ホスト名 {host} が見つかりません ({detail})。</translation>
  </message>
  <message>
   <source>The newest picture is judged again and again; a row is kept every two seconds.</source>
   <translation>最新の画像を繰り返し判定します。記録は 2 s ごとに1件です。</translation>
  </message>
  <message>
   <source>The newest {count} inspections with “{text}” in the serial number</source>
   <translation>シリアル番号に「{text}」を含む検査の最新{count}件</translation>
  </message>
  <message>
   <source>The newest {shown} of {count}. Line: share that passed, of all parts.</source>
   <translation>{count}件中、最新{shown}件。線: 全ワークの OK率。</translation>
  </message>
  <message>
   <source>The newest {shown} of {count}; a table (XLSX or CSV) of the same selection holds all of them.</source>
   <translation>{count}件中、最新{shown}件。全件は同じ条件の表 (XLSX または CSV) にあります。</translation>
  </message>
  <message>
   <source>The object noun is empty.</source>
   <translation>ワークの名称が空です。</translation>
  </message>
  <message>
   <source>The oldest pictures go first. Verdicts, scores and decisions are kept for good.</source>
   <translation>古い画像から削除します。判定、スコア、確認結果は残ります。</translation>
  </message>
  <message>
   <source>The others: {verdicts}.</source>
   <translation>残り: {verdicts}。</translation>
  </message>
  <message>
   <source>The page is on the clipboard.</source>
   <translation>このページをクリップボードにコピーしました。</translation>
  </message>
  <message>
   <source>The part had no verdict {takt_s:g} s after its trigger.</source>
   <translation>トリガから {takt_s:g} s 以内に判定できませんでした。</translation>
  </message>
  <message>
   <source>The part has a defect</source>
   <translation>このワークは不良</translation>
  </message>
  <message>
   <source>The part has no serial number, and this recipe asks for one.</source>
   <translation>シリアル番号がありません。このレシピでは必要です。</translation>
  </message>
  <message>
   <source>The part is called</source>
   <translation>ワークの名称</translation>
  </message>
  <message>
   <source>The part is good</source>
   <translation>このワークは良品</translation>
  </message>
  <message>
   <source>The part was not found where the golden samples show it.</source>
   <translation>基準サンプルの位置にワークが見つかりません。</translation>
  </message>
  <message>
   <source>The picture cannot be judged ({reason}).</source>
   <translation>画像を判定できません ({reason})。</translation>
  </message>
  <message>
   <source>The picture has content: grey levels from {low} to {high}.</source>
   <translation>画像に内容があります: 輝度 {low} 〜 {high}。</translation>
  </message>
  <message>
   <source>The picture is black.</source>
   <translation>画像が真っ黒です。</translation>
  </message>
  <message>
   <source>The picture is blurred: focus {share:.2f} of what the golden samples have, at least {limit:.2f} is needed.</source>
   <translation>画像がぼけています (ピントは基準サンプルの {share:.2f}、必要値 {limit:.2f} 以上)。</translation>
  </message>
  <message>
   <source>The picture is one even area (grey level {level}).</source>
   <translation>画像が均一な1色です (輝度 {level})。</translation>
  </message>
  <message>
   <source>The picture is too bright (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation>画像が明るすぎます (明るさ {brightness:.0f}、基準サンプル {golden:.0f})。</translation>
  </message>
  <message>
   <source>The picture is too dark (brightness {brightness:.0f}, golden samples {golden:.0f}).</source>
   <translation>画像が暗すぎます (明るさ {brightness:.0f}、基準サンプル {golden:.0f})。</translation>
  </message>
  <message>
   <source>The picture is white.</source>
   <translation>画像が真っ白です。</translation>
  </message>
  <message>
   <source>The picture was deleted at {when} to make room on the disk.</source>
   <translation>画像はディスクの空きを作るため {when} に削除されました。</translation>
  </message>
  <message>
   <source>The picture was taken {age_s:.1f} s away from the moment it was meant for; {limit:g} s are allowed.</source>
   <translation>画像の撮影時刻が予定から {age_s:.1f} s ずれています (許容 {limit:g} s)。</translation>
  </message>
  <message>
   <source>The pictures of 1 part are kept until somebody has decided on it: {size}.</source>
   <translation>1個分の画像は、確認が済むまで残します: {size}。</translation>
  </message>
  <message>
   <source>The pixel limit</source>
   <translation>マップしきい値</translation>
  </message>
  <message>
   <source>The plan of this study is not on this computer any more.</source>
   <translation>この一致評価の計画がこのPCに残っていません。</translation>
  </message>
  <message>
   <source>The port for the line controller, {host}:{port}, cannot be opened ({detail}).</source>
   <translation>ライン制御装置用のポート {host}:{port} を開けません ({detail})。</translation>
  </message>
  <message>
   <source>The rate behind it is at least {lower} and at most {upper}, each with {confidence:.0%} confidence.</source>
   <translation>真の OK率は {lower} 以上、{upper} 以下です (信頼水準 各 {confidence:.0%})。</translation>
  </message>
  <message>
   <source>The recipe file {path} is refused: {detail}.</source>
   <translation>レシピファイル {path} は読み込めません: {detail}。</translation>
  </message>
  <message>
   <source>The recipe of the last part can no longer be read, so there is nothing to compare with.</source>
   <translation>最終ワークのレシピを読み込めないため、比較できません。</translation>
  </message>
  <message>
   <source>The recipe {recipe!r} cannot be used: {detail}.</source>
   <translation>レシピ {recipe!r} を使えません: {detail}。</translation>
  </message>
  <message>
   <source>The recipe {recipe!r} was changed meanwhile: version {version} is in use in place of version {since}.</source>
   <translation>レシピ {recipe!r} は先に変更されています: 使用中はバージョン {since} ではなく {version} です。</translation>
  </message>
  <message>
   <source>The records cannot be read</source>
   <translation>記録を読み込めません</translation>
  </message>
  <message>
   <source>The records cannot be read.</source>
   <translation>記録を読み込めません。</translation>
  </message>
  <message>
   <source>The region is judged as one picture.</source>
   <translation>検査領域を1枚の画像として判定します。</translation>
  </message>
  <message>
   <source>The region of interest cannot be used: {detail}.</source>
   <translation>検査領域を使えません: {detail}。</translation>
  </message>
  <message>
   <source>The region was drawn on pictures of {width} × {height}, and golden samples have another size.</source>
   <translation>検査領域は {width} × {height} の画像で描かれており、基準サンプルとサイズが異なります。</translation>
  </message>
  <message>
   <source>The review then asks for no type.</source>
   <translation>確認画面で不良種別を選びません。</translation>
  </message>
  <message>
   <source>The run is stopping.</source>
   <translation>停止処理中です。</translation>
  </message>
  <message>
   <source>The run that goes on keeps its limits; the new ones hold from the next start.</source>
   <translation>実行中の運転のしきい値は変わりません。次の開始から新しい値になります。</translation>
  </message>
  <message>
   <source>The same, within the {bound} that rounding in half precision may make.</source>
   <translation>同じです (半精度の丸め誤差 {bound} 以内)。</translation>
  </message>
  <message>
   <source>The same, within {bound}.</source>
   <translation>同じです (差 {bound} 以内)。</translation>
  </message>
  <message>
   <source>The score lies between the limits.</source>
   <translation>スコアが2つのしきい値の間です。</translation>
  </message>
  <message>
   <source>The score reached the reject limit.</source>
   <translation>スコアがNGしきい値以上です。</translation>
  </message>
  <message>
   <source>The score stayed below the review limit.</source>
   <translation>スコアが確認しきい値より下です。</translation>
  </message>
  <message>
   <source>The scores of these parts are not known yet: score them to see them on the line.</source>
   <translation>これらのサンプルのスコアがまだありません。計算すると目盛に表示されます。</translation>
  </message>
  <message>
   <source>The seed of {weights!r} is not a whole number up to {largest}.</source>
   <translation>{weights!r} のシードが{largest}以下の整数ではありません。</translation>
  </message>
  <message>
   <source>The self-test before the run failed: {detail}.</source>
   <translation>運転前のセルフテストが不合格です ({detail})。</translation>
  </message>
  <message>
   <source>The station cannot tell a part from the empty place: {detail}.</source>
   <translation>ワークと空の検査位置を区別できません: {detail}。</translation>
  </message>
  <message>
   <source>The station did not end in time; its last parts may not be recorded.</source>
   <translation>装置が時間内に終了しませんでした。最後のワークは記録されていない可能性があります。</translation>
  </message>
  <message>
   <source>The station has to recover first.</source>
   <translation>装置が復旧するまでお待ちください。</translation>
  </message>
  <message>
   <source>The station is running and needs the model: stop it before a part is judged again.</source>
   <translation>運転中はモデルを使用しています。再判定の前に停止してください。</translation>
  </message>
  <message>
   <source>The station is running. Stop it to see the camera here.</source>
   <translation>運転中です。ここでカメラを見るには停止してください。</translation>
  </message>
  <message>
   <source>The station is running: stop it before anything is learned.</source>
   <translation>運転中です。追加学習の前に停止してください。</translation>
  </message>
  <message>
   <source>The station is starting.</source>
   <translation>起動中です。</translation>
  </message>
  <message>
   <source>The station knows the empty place and a part. Sample again after a change of light or camera.</source>
   <translation>空の検査位置とワークは登録済みです。照明やカメラを変えたら登録し直してください。</translation>
  </message>
  <message>
   <source>The station made a mistake of its own ({kind}: {text}).</source>
   <translation>装置のソフトウェアでエラーが起きました ({kind}: {text})。</translation>
  </message>
  <message>
   <source>The station runs something else: stop it on the run page first.</source>
   <translation>別の内容で運転中です。先に運転画面で停止してください。</translation>
  </message>
  <message>
   <source>The station stands still</source>
   <translation>装置が止まっています</translation>
  </message>
  <message>
   <source>The station was stopped before the part was judged.</source>
   <translation>判定の前に装置が停止しました。</translation>
  </message>
  <message>
   <source>The stored picture is compressed, so a small difference means nothing.</source>
   <translation>保存画像は圧縮されているため、小さな差に意味はありません。</translation>
  </message>
  <message>
   <source>The stored reference memory does not fit: {detail}.</source>
   <translation>保存された基準サンプルの学習データが合いません: {detail}。</translation>
  </message>
  <message>
   <source>The stream could not be opened: {detail}.</source>
   <translation>ストリームを開けませんでした: {detail}。</translation>
  </message>
  <message>
   <source>The test with drawn defects</source>
   <translation>模擬欠陥テスト</translation>
  </message>
  <message>
   <source>The trigger was refused: {detail}.</source>
   <translation>トリガを受け付けませんでした: {detail}。</translation>
  </message>
  <message>
   <source>The usual choice: golden samples and words together, looked at in windows of several sizes.</source>
   <translation>通常はこれを選びます。基準サンプルと語句の両方を使い、複数のサイズの窓で調べます。</translation>
  </message>
  <message>
   <source>The weights file {path} does not fit {model}: {detail}.</source>
   <translation>重みファイル {path} は {model} に合いません: {detail}。</translation>
  </message>
  <message>
   <source>The weights {weights!r} for {model} are neither on this machine nor could they be fetched ({detail}).</source>
   <translation>{model} の重み {weights!r} がこのPCになく、取得もできませんでした ({detail})。</translation>
  </message>
  <message>
   <source>The whole picture is judged already</source>
   <translation>すでに画像全体を判定しています</translation>
  </message>
  <message>
   <source>Then 1 part is left to prove it: at most {bound} instead of {instead}.</source>
   <translation>残り1個で検証します: 上限 {instead} → {bound}。</translation>
  </message>
  <message>
   <source>Then lay the next one down.</source>
   <translation>次のワークを置いてください。</translation>
  </message>
  <message>
   <source>Then no part is left to prove the limits: nothing would be promised.</source>
   <translation>検証に使うサンプルがなくなり、何も保証できません。</translation>
  </message>
  <message>
   <source>Then press Inspect, or Enter.</source>
   <translation>置いたら「検査」か Enter を押してください。</translation>
  </message>
  <message>
   <source>Then press Trigger, or the space bar.</source>
   <translation>置いたら「トリガ」かスペースキーを押してください。</translation>
  </message>
  <message>
   <source>Then {count} parts are left to prove it: at most {bound} instead of {instead}.</source>
   <translation>残り{count}個で検証します: 上限 {instead} → {bound}。</translation>
  </message>
  <message>
   <source>There are keys for {most}; the others are left out.</source>
   <translation>キーは{most}個までです。残りにはキーがありません。</translation>
  </message>
  <message>
   <source>There are no limits yet that could miss these parts.</source>
   <translation>これらを見逃すかを調べるしきい値がまだありません。</translation>
  </message>
  <message>
   <source>There are no limits yet that these parts could prove.</source>
   <translation>検証するしきい値がまだありません。</translation>
  </message>
  <message>
   <source>There are no parts to try limits on.</source>
   <translation>しきい値を試せるワークがありません。</translation>
  </message>
  <message>
   <source>There are none.</source>
   <translation>該当なし。</translation>
  </message>
  <message>
   <source>There is a recipe of this name: open it above, or choose another name.</source>
   <translation>同じ名前のレシピがあります。上で開くか、別の名前にしてください。</translation>
  </message>
  <message>
   <source>There is a recipe {name} already.</source>
   <translation>レシピ {name} はすでにあります。</translation>
  </message>
  <message>
   <source>There is already a recipe named {name!r}.</source>
   <translation>レシピ {name!r} はすでにあります。</translation>
  </message>
  <message>
   <source>There is already a recipe named {recipe!r}; nothing was changed.</source>
   <translation>レシピ {recipe!r} はすでにあります。何も変更していません。</translation>
  </message>
  <message>
   <source>There is no decision on part {sequence} to take back.</source>
   <translation>ワーク {sequence} には取り消せる確認結果がありません。</translation>
  </message>
  <message>
   <source>There is no decision to take back.</source>
   <translation>取り消せる確認結果がありません。</translation>
  </message>
  <message>
   <source>There is no defect kind {kind!r}.</source>
   <translation>欠陥の種類 {kind!r} はありません。</translation>
  </message>
  <message>
   <source>There is no detector {name!r}.</source>
   <translation>検出器 {name!r} はありません。</translation>
  </message>
  <message>
   <source>There is no golden sample's picture to compare with.</source>
   <translation>比較する基準サンプルの画像がありません。</translation>
  </message>
  <message>
   <source>There is no inspection {sequence} in this data folder.</source>
   <translation>このデータフォルダに検査 {sequence} はありません。</translation>
  </message>
  <message>
   <source>There is no picture to draw on yet</source>
   <translation>描く画像がまだありません</translation>
  </message>
  <message>
   <source>There is no profile {name!r}.</source>
   <translation>プロファイル {name!r} はありません。</translation>
  </message>
  <message>
   <source>There is no recipe named {recipe!r}.</source>
   <translation>レシピ {recipe!r} はありません。</translation>
  </message>
  <message>
   <source>There is no study {study}.</source>
   <translation>一致評価 {study} はありません。</translation>
  </message>
  <message>
   <source>There is no variant {name!r}.</source>
   <translation>向き {name!r} はありません。</translation>
  </message>
  <message>
   <source>These pictures were taken before: nothing to set.</source>
   <translation>撮影済みの画像のため、設定するものはありません。</translation>
  </message>
  <message>
   <source>These were taken with other camera settings: take new ones, or keep them knowingly.</source>
   <translation>別のカメラ設定で撮影されています。撮り直すか、承知の上でこのまま使ってください。</translation>
  </message>
  <message>
   <source>These words describe the golden samples better than “object” does.</source>
   <translation>この語句は「object」よりも基準サンプルに合います。</translation>
  </message>
  <message>
   <source>These words have not been tried yet.</source>
   <translation>この語句はまだ試していません。</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn.</source>
   <translation>ばらつき: 明るさ {brightness:.0f} %、位置は画像の {shift:.1f} %、回転 {turn:.1f}°。</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness, {shift:.1f} % of the picture in place and {turn:.1f}° in turn: much alike.</source>
   <translation>ばらつき: 明るさ {brightness:.0f} %、位置は画像の {shift:.1f} %、回転 {turn:.1f}°。よく似ています。</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness.</source>
   <translation>ばらつき: 明るさ {brightness:.0f} %。</translation>
  </message>
  <message>
   <source>They differ by {brightness:.0f} % in brightness: much alike.</source>
   <translation>ばらつき: 明るさ {brightness:.0f} %。よく似ています。</translation>
  </message>
  <message>
   <source>This OpenCV has no driver for it ({driver}).</source>
   <translation>この OpenCV にはドライバがありません ({driver})。</translation>
  </message>
  <message>
   <source>This camera does not offer it.</source>
   <translation>このカメラにはこの機能がありません。</translation>
  </message>
  <message>
   <source>This camera does not present the parts by itself.</source>
   <translation>このカメラは自動ではワークを提示しません。</translation>
  </message>
  <message>
   <source>This camera presents one part after another: each is judged once.</source>
   <translation>このカメラはワークを1個ずつ提示し、それぞれ1回判定します。</translation>
  </message>
  <message>
   <source>This is released, and nothing was changed since.</source>
   <translation>承認済みで、その後の変更はありません。</translation>
  </message>
  <message>
   <source>This machine cannot run the model on {device!r} with precision {precision!r}: {detail}.</source>
   <translation>このPCでは、モデルをデバイス {device!r}、精度 {precision!r} で実行できません: {detail}。</translation>
  </message>
  <message>
   <source>This model is untrained: without golden samples its verdicts mean nothing.</source>
   <translation>このモデルは未学習です。基準サンプルがないと判定に意味がありません。</translation>
  </message>
  <message>
   <source>This model is untrained: words mean nothing to it.</source>
   <translation>このモデルは未学習のため、語句に意味がありません。</translation>
  </message>
  <message>
   <source>This name is too long: {name}</source>
   <translation>名前が長すぎます: {name}</translation>
  </message>
  <message>
   <source>This needs two golden samples.</source>
   <translation>基準サンプルが2個必要です。</translation>
  </message>
  <message>
   <source>This part</source>
   <translation>このワーク</translation>
  </message>
  <message>
   <source>This part is rejected. Without it the bound would only look better ({bound} instead of {instead}): the remaining parts then prove nothing. Capture new proof parts afterwards.</source>
   <translation>このサンプルは NG です。外すと見かけの上限が下がるだけで ({instead} → {bound})、残りのサンプルでは検証になりません。その後、新しい検証サンプルを撮影してください。</translation>
  </message>
  <message>
   <source>This recipe has no limits.</source>
   <translation>このレシピにはしきい値がありません。</translation>
  </message>
  <message>
   <source>This shift</source>
   <translation>現在の直</translation>
  </message>
  <message>
   <source>This user may not read {path}.</source>
   <translation>このユーザーは {path} を読み込めません。</translation>
  </message>
  <message>
   <source>This user may not use {path}; it belongs to the group {group}.</source>
   <translation>このユーザーは {path} を使えません。グループ {group} の権限が必要です。</translation>
  </message>
  <message>
   <source>This user may use {path}.</source>
   <translation>このユーザーは {path} を使えます。</translation>
  </message>
  <message>
   <source>This version</source>
   <translation>このバージョン</translation>
  </message>
  <message>
   <source>This version is in use.</source>
   <translation>このバージョンは使用中です。</translation>
  </message>
  <message>
   <source>This version was never released.</source>
   <translation>このバージョンは承認されていません。</translation>
  </message>
  <message>
   <source>This word is there already</source>
   <translation>この語はすでにあります</translation>
  </message>
  <message>
   <source>Tiles for large parts</source>
   <translation>大きいワーク用のタイル</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>期間</translation>
  </message>
  <message>
   <source>Time a part takes</source>
   <translation>1個の処理時間</translation>
  </message>
  <message>
   <source>Time of the last part</source>
   <translation>最終ワークの処理時間</translation>
  </message>
  <message>
   <source>Times at which a shift begins</source>
   <translation>直の開始時刻</translation>
  </message>
  <message>
   <source>Times decided</source>
   <translation>確認回数</translation>
  </message>
  <message>
   <source>Times each part is shown</source>
   <translation>各ワークの判定回数</translation>
  </message>
  <message>
   <source>Times in ms (JSON)</source>
   <translation>処理時間 ms (JSON)</translation>
  </message>
  <message>
   <source>To keep the pictures, allow more room.</source>
   <translation>画像を残すには、保存容量を増やしてください。</translation>
  </message>
  <message>
   <source>To the right of 0: good parts look like it.</source>
   <translation>0 より右: 良品がこの語に似ています。</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>本日</translation>
  </message>
  <message>
   <source>Today {parts}: {passed} PASS, {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation>本日{parts}: OK {passed}、要確認 {review}、NG {failed}、判定不可 {not_judged}。</translation>
  </message>
  <message>
   <source>Too bright</source>
   <translation>明るすぎる</translation>
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels</source>
   <translation>明るすぎ: 画素の {percent:.1f} %</translation>
  </message>
  <message>
   <source>Too bright: {percent:.1f} % of the pixels — expose shorter or dim the light.</source>
   <translation>明るすぎ: 画素の {percent:.1f} % — 露光を短くするか、照明を暗くしてください。</translation>
  </message>
  <message>
   <source>Too dark</source>
   <translation>暗すぎる</translation>
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels</source>
   <translation>暗すぎ: 画素の {percent:.1f} %</translation>
  </message>
  <message>
   <source>Too dark: {percent:.1f} % of the pixels — expose longer or add light.</source>
   <translation>暗すぎ: 画素の {percent:.1f} % — 露光を長くするか、照明を足してください。</translation>
  </message>
  <message>
   <source>Too late</source>
   <translation>時間切れ</translation>
  </message>
  <message>
   <source>Too much of the picture is plain white or plain black ({bright_share:.0%} and {dark_share:.0%}, golden samples {golden_bright:.0%} and {golden_dark:.0%}).</source>
   <translation>白とび・黒つぶれが多すぎます ({bright_share:.0%}・{dark_share:.0%}、基準サンプル {golden_bright:.0%}・{golden_dark:.0%})。</translation>
  </message>
  <message>
   <source>Trigger</source>
   <translation>トリガ</translation>
  </message>
  <message>
   <source>Trigger waits for the station to recover.</source>
   <translation>装置が復旧するとトリガを使えます。</translation>
  </message>
  <message>
   <source>Trigger works once the model is ready.</source>
   <translation>トリガはモデルの準備が完了すると使えます。</translation>
  </message>
  <message>
   <source>Trigger works while the station runs.</source>
   <translation>トリガは運転中だけ使えます。</translation>
  </message>
  <message>
   <source>Truth</source>
   <translation>真の良否</translation>
  </message>
  <message>
   <source>Try a smaller picture size, another USB port without a hub, or a shorter exposure.</source>
   <translation>画像サイズを小さくするか、ハブなしの別の USB ポートを使うか、露光を短くしてください。</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>再試行</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>試す</translation>
  </message>
  <message>
   <source>Try it first: every part that would change is shown before anything is kept.</source>
   <translation>先に試してください。判定が変わるワークをすべて確認してから保存します。</translation>
  </message>
  <message>
   <source>Try the words on the golden samples</source>
   <translation>基準サンプルで語句を試す</translation>
  </message>
  <message>
   <source>Trying matching… picture {done} of {of}</source>
   <translation>照合方法を試行中… 画像 {done}/{of}</translation>
  </message>
  <message>
   <source>Tuning part</source>
   <translation>調整サンプル</translation>
  </message>
  <message>
   <source>Tuning parts: {count}</source>
   <translation>調整サンプル: {count}</translation>
  </message>
  <message>
   <source>Tuning: good parts that only set the limits</source>
   <translation>調整: しきい値の設定だけに使う良品</translation>
  </message>
  <message>
   <source>Two parts are called {name}.</source>
   <translation>{name} という名前のワークが2個あります。</translation>
  </message>
  <message>
   <source>Type a word first</source>
   <translation>先に語を入力してください</translation>
  </message>
  <message>
   <source>Type of defect</source>
   <translation>不良種別</translation>
  </message>
  <message>
   <source>Types of defects</source>
   <translation>不良種別</translation>
  </message>
  <message>
   <source>Types of defects, with commas between them</source>
   <translation>不良種別 (半角コンマ区切り)</translation>
  </message>
  <message>
   <source>Types that people gave to defects</source>
   <translation>確認時に付けた不良種別</translation>
  </message>
  <message>
   <source>UNSURE</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Undecided</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo (Z)</source>
   <translation>元に戻す (Z)</translation>
  </message>
  <message>
   <source>Undo takes back: part {number}, {decision}</source>
   <translation>取り消す対象: ワーク {number}、{decision}</translation>
  </message>
  <message>
   <source>Undo {step}</source>
   <translation>元に戻す: {step}</translation>
  </message>
  <message>
   <source>Unmute the sound</source>
   <translation>消音を解除</translation>
  </message>
  <message>
   <source>Unplug the camera and plug it in again, then inspect the part again.</source>
   <translation>カメラを抜き差ししてから、ワークをもう一度検査してください。</translation>
  </message>
  <message>
   <source>Unplug the camera and plug it in again.</source>
   <translation>カメラを抜き差ししてください。</translation>
  </message>
  <message>
   <source>Unsure</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Unsure (U)</source>
   <translation>保留 (U)</translation>
  </message>
  <message>
   <source>Update this installation, or set the product up again.</source>
   <translation>ソフトウェアを更新するか、品種を設定し直してください。</translation>
  </message>
  <message>
   <source>Update this installation; nothing was changed.</source>
   <translation>このPCのソフトウェアを更新してください。何も変更していません。</translation>
  </message>
  <message>
   <source>Use</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use 0 or more, or none.</source>
   <translation>0以上の値、または「なし」を指定してください。</translation>
  </message>
  <message>
   <source>Use 1 to {count} tiles and an overlap of 0 to 0.5.</source>
   <translation>タイルは1から{count}、重なりは0から0.5にしてください。</translation>
  </message>
  <message>
   <source>Use a shorter exposure or more light, a smaller picture size, or another USB port without a hub.</source>
   <translation>露光を短くするか、照明を強くするか、画像サイズを小さくするか、ハブなしの別の USB ポートを使ってください。</translation>
  </message>
  <message>
   <source>Use an open_clip vision transformer with a class token and a square grid, such as ViT-B-16-plus-240.</source>
   <translation>ViT-B-16-plus-240 など、クラストークンと正方形の格子を持つ open_clip の Vision Transformer を使ってください。</translation>
  </message>
  <message>
   <source>Use device 'auto' and precision 'auto', or 'cpu' and 'fp32'.</source>
   <translation>デバイス 'auto' と精度 'auto'、または 'cpu' と 'fp32' を使ってください。</translation>
  </message>
  <message>
   <source>Use fewer tiles, so that each is at least {side} pixels wide and high.</source>
   <translation>タイルの数を減らし、それぞれ縦横{side}画素以上にしてください。</translation>
  </message>
  <message>
   <source>Use for tuning…</source>
   <translation>調整に使う…</translation>
  </message>
  <message>
   <source>Use one between 0 and 0.5.</source>
   <translation>0から0.5の間で指定してください。</translation>
  </message>
  <message>
   <source>Use simulated:washer, device:0, folder:/path, video:/path or a stream's address (rtsp://… or http://…); inspector cameras lists the devices.</source>
   <translation>simulated:washer、device:0、folder:/path、video:/path、またはストリームのアドレス (rtsp://… か http://…) を指定してください。機器の一覧は inspector cameras で表示できます。</translation>
  </message>
  <message>
   <source>Use that one, close it, or choose another folder with --data-dir. Reading is always possible.</source>
   <translation>そちらを使うか、閉じるか、--data-dir で別のフォルダを選んでください。読み取りはいつでもできます。</translation>
  </message>
  <message>
   <source>Use untrained:0.</source>
   <translation>untrained:0 を使ってください。</translation>
  </message>
  <message>
   <source>Used as proof</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <source>Validation study</source>
   <translation>一致評価レポート</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Verdict then {then}, now {now}.</source>
   <translation>前回の判定 {then}、今回 {now}。</translation>
  </message>
  <message>
   <source>Verdict {verdict}</source>
   <translation>判定 {verdict}</translation>
  </message>
  <message>
   <source>Verdicts</source>
   <translation>判定</translation>
  </message>
  <message>
   <source>Verdicts are shown at the end, so that nobody lays a part differently because of one.</source>
   <translation>判定を見て置き方が変わることのないよう、判定は最後に表示します。</translation>
  </message>
  <message>
   <source>Verdicts by</source>
   <translation>判定の集計単位</translation>
  </message>
  <message>
   <source>Verdicts of every part</source>
   <translation>全ワークの判定</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <source>Version {number}</source>
   <translation>バージョン {number}</translation>
  </message>
  <message>
   <source>Version {number} against version {active}, which is in use:</source>
   <translation>バージョン {number} と、使用中のバージョン {active} の違い:</translation>
  </message>
  <message>
   <source>Version {number} was saved elsewhere while this was open. Saving this puts it over that one.</source>
   <translation>この画面を開いている間に、別の場所でバージョン {number} が保存されました。ここで保存すると、そのバージョンの代わりになります。</translation>
  </message>
  <message>
   <source>Version {number}, from the next start</source>
   <translation>バージョン {number} (次の開始から)</translation>
  </message>
  <message>
   <source>Version {number}, in use</source>
   <translation>バージョン {number} (使用中)</translation>
  </message>
  <message>
   <source>Version {running} runs until it is stopped; version {version} holds from the next start.</source>
   <translation>停止するまではバージョン {running}、次の開始からはバージョン {version} を使います。</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>バージョン {version}</translation>
  </message>
  <message>
   <source>Version {version} was released last, and its scores do not compare with these: this can only be looked at.</source>
   <translation>最後に承認されたのはバージョン {version} で、スコアをこれらと比較できません。表示だけできます。</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>バージョン一覧</translation>
  </message>
  <message>
   <source>Versions in force</source>
   <translation>適用バージョン</translation>
  </message>
  <message>
   <source>Versions of this recipe</source>
   <translation>このレシピのバージョン</translation>
  </message>
  <message>
   <source>Video {file}</source>
   <translation>動画 {file}</translation>
  </message>
  <message>
   <source>View</source>
   <translation>表示</translation>
  </message>
  <message>
   <source>Visual score</source>
   <translation>画像スコア</translation>
  </message>
  <message>
   <source>Volume</source>
   <translation>音量</translation>
  </message>
  <message>
   <source>Wait for the running inspections to end; a refused part was not judged.</source>
   <translation>実行中の検査が終わるまで待ってください。受け付けなかったワークは判定していません。</translation>
  </message>
  <message>
   <source>Wait until the work under way has ended.</source>
   <translation>実行中の処理が終わるまでお待ちください。</translation>
  </message>
  <message>
   <source>Waiting for the camera</source>
   <translation>カメラ待ち</translation>
  </message>
  <message>
   <source>Warning: {text}</source>
   <translation>警告: {text}</translation>
  </message>
  <message>
   <source>Weights (SHA-256)</source>
   <translation>重み (SHA-256)</translation>
  </message>
  <message>
   <source>Weights of the model</source>
   <translation>モデルの重み</translation>
  </message>
  <message>
   <source>What a bad part may show (optional)</source>
   <translation>不良品に出る欠陥 (任意)</translation>
  </message>
  <message>
   <source>What changed</source>
   <translation>変更内容</translation>
  </message>
  <message>
   <source>What if</source>
   <translation>しきい値試算</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>保存する内容</translation>
  </message>
  <message>
   <source>What stands below may be old.</source>
   <translation>下の内容は古い可能性があります。</translation>
  </message>
  <message>
   <source>What stands out</source>
   <translation>気づいた点</translation>
  </message>
  <message>
   <source>What the detector sees</source>
   <translation>検出器に見えるもの</translation>
  </message>
  <message>
   <source>What the part is called</source>
   <translation>ワークの名称</translation>
  </message>
  <message>
   <source>What this shows</source>
   <translation>この結果から分かること</translation>
  </message>
  <message>
   <source>What would change</source>
   <translation>変化の内容</translation>
  </message>
  <message>
   <source>Where to make the folder {name}</source>
   <translation>フォルダ {name} の作成先</translation>
  </message>
  <message>
   <source>Where: {place}.</source>
   <translation>場所: {place}。</translation>
  </message>
  <message>
   <source>Whether a part is good, and of which type its defect is, was decided by people. The masks in ground_truth were not drawn by people: they show where the station's own map reached its review limit, so they measure nothing about the station, and {count} of them are empty.</source>
   <translation>ワークの良否と不良種別は、人が確認した結果です。ground_truth のマスクは人が描いたものではなく、装置のマップが確認しきい値以上になった場所を示します。そのため装置の評価には使えません。うち{count}枚は空です。</translation>
  </message>
  <message>
   <source>Which parts</source>
   <translation>対象のワーク</translation>
  </message>
  <message>
   <source>White balance</source>
   <translation>ホワイトバランス</translation>
  </message>
  <message>
   <source>Whole picture</source>
   <translation>画像全体</translation>
  </message>
  <message>
   <source>Whole picture, {width} × {height} pixels</source>
   <translation>画像全体、{width} × {height} 画素</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Why parts were not judged</source>
   <translation>判定不可の原因</translation>
  </message>
  <message>
   <source>Why works after a part that was FAIL or REVIEW.</source>
   <translation>「理由」は NG か要確認のワークの後に使えます。</translation>
  </message>
  <message>
   <source>Why: {text}</source>
   <translation>理由: {text}</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>WinCLIP</source>
   <translation>WinCLIP</translation>
  </message>
  <message>
   <source>With {samples}, the next good part scores higher than all of them in 1 of {cases} cases ({rate}), however they spread.</source>
   <translation>{samples}では、ばらつき方によらず、次の良品のスコアが全サンプルを超えるのは{cases}回に1回です ({rate})。</translation>
  </message>
  <message>
   <source>Without bad parts nothing is learned of misses.</source>
   <translation>不良品がないと、見逃しは分かりません。</translation>
  </message>
  <message>
   <source>Without golden samples only the words judge. Nothing is known of how good parts vary, so no share of false rejects can be promised, and missing features stay unseen.</source>
   <translation>基準サンプルがないと、語句だけで判定します。良品のばらつきが分からないため過検出率は示せず、欠落は検出できません。</translation>
  </message>
  <message>
   <source>Without good parts nothing is learned of false alarms.</source>
   <translation>良品がないと、過検出は分かりません。</translation>
  </message>
  <message>
   <source>Words alone make the map, and golden samples only set the limits: where they are hard to come by.</source>
   <translation>語句だけでマップを作り、基準サンプルはしきい値の設定だけに使います。基準サンプルを集めにくい場合に使います。</translation>
  </message>
  <message>
   <source>Words and pictures weigh as much as the golden samples say.</source>
   <translation>語句と画像の重みづけを基準サンプルから決めます。</translation>
  </message>
  <message>
   <source>Words are tried on golden samples: take some first.</source>
   <translation>語句は基準サンプルで試します。先に撮影してください。</translation>
  </message>
  <message>
   <source>Write a name on every part, as it stands here: each is shown again and again, in random order. Take parts as hard to tell as those of the line, and none that the recipe has learned.</source>
   <translation>ここに入力した名前を、1個ずつワークに書いてください。各ワークをランダム順に何度も判定します。ラインと同じくらい判定の難しいワークを使い、レシピに学習させたワークは使わないでください。</translation>
  </message>
  <message>
   <source>Writing the report…</source>
   <translation>レポートを書き出し中…</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>作成日時</translation>
  </message>
  <message>
   <source>Written to {path}.</source>
   <translation>{path} に書き出しました。</translation>
  </message>
  <message>
   <source>Written to {path}. Golden samples: {golden}, parts: {count}.</source>
   <translation>{path} に書き出しました。基準サンプル: {golden}個、ワーク: {count}個。</translation>
  </message>
  <message>
   <source>Written to {path}. Inspections: {count}.</source>
   <translation>{path} に書き出しました。検査: {count}件。</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <source>Yield</source>
   <translation>OK率</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>氏名</translation>
  </message>
  <message>
   <source>[!]</source>
   <translation>[!]</translation>
  </message>
  <message>
   <source>[ok]</source>
   <translation>[正常]</translation>
  </message>
  <message>
   <source>[–]</source>
   <translation>[–]</translation>
  </message>
  <message>
   <source>a corner lies outside the {width} × {height} frame</source>
   <translation>頂点が {width} × {height} のフレームの外にあります</translation>
  </message>
  <message>
   <source>a focus of {value:g}</source>
   <translation>ピント {value:g}</translation>
  </message>
  <message>
   <source>a gain of {value:g}</source>
   <translation>ゲイン {value:g}</translation>
  </message>
  <message>
   <source>a golden sample already</source>
   <translation>基準サンプルに登録済み</translation>
  </message>
  <message>
   <source>a key stands twice</source>
   <translation>同じキーが2つあります</translation>
  </message>
  <message>
   <source>a known bad sample</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>a newer station wrote it (format {number}, known is {known}); update this one</source>
   <translation>より新しいソフトウェアで書かれています (形式 {number}、対応は {known} まで)。この装置を更新してください</translation>
  </message>
  <message>
   <source>a part is judged when it lies still</source>
   <translation>ワークは静止すると判定されます</translation>
  </message>
  <message>
   <source>a sample is not of the size of the pictures that its region was drawn on</source>
   <translation>サンプルのサイズが、検査領域を描いた画像と異なります</translation>
  </message>
  <message>
   <source>a tag, a file, or untrained:0</source>
   <translation>タグ、ファイル、または untrained:0</translation>
  </message>
  <message>
   <source>a white balance of {value:g} K</source>
   <translation>ホワイトバランス {value:g} K</translation>
  </message>
  <message>
   <source>a window over the whole grid</source>
   <translation>格子全体の窓</translation>
  </message>
  <message>
   <source>acceptable</source>
   <translation>受入可</translation>
  </message>
  <message>
   <source>add a corner</source>
   <translation>頂点の追加</translation>
  </message>
  <message>
   <source>address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>aligned</source>
   <translation>位置補正あり</translation>
  </message>
  <message>
   <source>all pictures</source>
   <translation>すべての画像</translation>
  </message>
  <message>
   <source>all right</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>an excluded area is {width:.0f} × {height:.0f} pixels</source>
   <translation>除外領域が {width:.0f} × {height:.0f} 画素です</translation>
  </message>
  <message>
   <source>an excluded polygon</source>
   <translation>除外領域 (多角形)</translation>
  </message>
  <message>
   <source>an excluded rectangle</source>
   <translation>除外領域 (矩形)</translation>
  </message>
  <message>
   <source>an exposure of {value:g} µs</source>
   <translation>露光 {value:g} µs</translation>
  </message>
  <message>
   <source>an outline has {count} corners</source>
   <translation>検査枠の頂点が{count}個です</translation>
  </message>
  <message>
   <source>an outline polygon</source>
   <translation>検査枠 (多角形)</translation>
  </message>
  <message>
   <source>an outline rectangle</source>
   <translation>検査枠 (矩形)</translation>
  </message>
  <message>
   <source>another one</source>
   <translation>別のもの</translation>
  </message>
  <message>
   <source>another program holds it ({cause})</source>
   <translation>別のプログラムが使用中です ({cause})</translation>
  </message>
  <message>
   <source>at least 90 %</source>
   <translation>90 % 以上</translation>
  </message>
  <message>
   <source>at least {bound}</source>
   <translation>{bound} 以上</translation>
  </message>
  <message>
   <source>at most 2 %</source>
   <translation>2 % 以下</translation>
  </message>
  <message>
   <source>at most 5 %</source>
   <translation>5 % 以下</translation>
  </message>
  <message>
   <source>at most {bound}</source>
   <translation>{bound} 以下</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>{time}</translation>
  </message>
  <message>
   <source>bad</source>
   <translation>不良品</translation>
  </message>
  <message>
   <source>begins</source>
   <translation>開始時刻</translation>
  </message>
  <message>
   <source>blurred</source>
   <translation>ピンぼけ</translation>
  </message>
  <message>
   <source>bright</source>
   <translation>明るい</translation>
  </message>
  <message>
   <source>calibrated</source>
   <translation>登録済み</translation>
  </message>
  <message>
   <source>capture</source>
   <comment>stage</comment>
   <translation>撮影</translation>
  </message>
  <message>
   <source>chip</source>
   <translation>欠け</translation>
  </message>
  <message>
   <source>columns</source>
   <translation>列</translation>
  </message>
  <message>
   <source>conformal</source>
   <translation>コンフォーマル</translation>
  </message>
  <message>
   <source>contamination</source>
   <translation>汚れ</translation>
  </message>
  <message>
   <source>corner {number} of {shape} selected, at {place}</source>
   <translation>{shape}の頂点 {number} を選択中、位置 {place}</translation>
  </message>
  <message>
   <source>corrected</source>
   <translation>訂正あり</translation>
  </message>
  <message>
   <source>cross at {x:.0f}, {y:.0f}</source>
   <translation>十字 {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>dark</source>
   <translation>暗い</translation>
  </message>
  <message>
   <source>defect types</source>
   <translation>不良種別</translation>
  </message>
  <message>
   <source>delete a corner</source>
   <translation>頂点の削除</translation>
  </message>
  <message>
   <source>delete a shape</source>
   <translation>図形の削除</translation>
  </message>
  <message>
   <source>dent</source>
   <translation>打痕</translation>
  </message>
  <message>
   <source>detector: adapters</source>
   <translation>検出器: アダプタ</translation>
  </message>
  <message>
   <source>detector: class name</source>
   <translation>検出器: 名称</translation>
  </message>
  <message>
   <source>detector: defect words</source>
   <translation>検出器: 欠陥語</translation>
  </message>
  <message>
   <source>detector: image size</source>
   <translation>検出器: 画像サイズ</translation>
  </message>
  <message>
   <source>detector: match radius</source>
   <translation>検出器: 照合半径</translation>
  </message>
  <message>
   <source>detector: model name</source>
   <translation>検出器: モデル名</translation>
  </message>
  <message>
   <source>detector: profile</source>
   <translation>検出器: プロファイル</translation>
  </message>
  <message>
   <source>detector: tier</source>
   <translation>検出器: 検査の細かさ</translation>
  </message>
  <message>
   <source>detector: variants</source>
   <translation>検出器: 回転・反転</translation>
  </message>
  <message>
   <source>detector: weights</source>
   <translation>検出器: 重み</translation>
  </message>
  <message>
   <source>detector: which one</source>
   <translation>検出器: 種類</translation>
  </message>
  <message>
   <source>device</source>
   <translation>機器</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>下書き</translation>
  </message>
  <message>
   <source>draw the outline</source>
   <translation>検査枠の作成</translation>
  </message>
  <message>
   <source>driver</source>
   <translation>ドライバ</translation>
  </message>
  <message>
   <source>dtype {dtype} and shape {shape}</source>
   <translation>dtype {dtype}、形状 {shape}</translation>
  </message>
  <message>
   <source>earlier judgement</source>
   <translation>前の判定</translation>
  </message>
  <message>
   <source>encode</source>
   <comment>stage</comment>
   <translation>特徴抽出</translation>
  </message>
  <message>
   <source>end of the folder</source>
   <translation>フォルダの終わり</translation>
  </message>
  <message>
   <source>end of the video</source>
   <translation>動画の終わり</translation>
  </message>
  <message>
   <source>every part</source>
   <translation>全ワーク</translation>
  </message>
  <message>
   <source>exclude an area</source>
   <translation>除外領域の追加</translation>
  </message>
  <message>
   <source>excluded area {number}</source>
   <translation>除外領域 {number}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>異常</translation>
  </message>
  <message>
   <source>false alarm</source>
   <translation>過検出</translation>
  </message>
  <message>
   <source>file</source>
   <translation>ファイル</translation>
  </message>
  <message>
   <source>first frame</source>
   <translation>最初のフレーム</translation>
  </message>
  <message>
   <source>folder</source>
   <translation>フォルダ</translation>
  </message>
  <message>
   <source>for whoever asks later</source>
   <translation>後から見る人のために</translation>
  </message>
  <message>
   <source>for {seconds} s</source>
   <translation>{seconds} s 経過</translation>
  </message>
  <message>
   <source>from the next start</source>
   <translation>次の開始から</translation>
  </message>
  <message>
   <source>from version {version}</source>
   <translation>バージョン {version} から</translation>
  </message>
  <message>
   <source>from {since} on</source>
   <translation>{since} 以降</translation>
  </message>
  <message>
   <source>gate</source>
   <translation>画像品質チェック</translation>
  </message>
  <message>
   <source>golden sample</source>
   <translation>基準サンプル</translation>
  </message>
  <message>
   <source>golden samples</source>
   <translation>基準サンプル</translation>
  </message>
  <message>
   <source>golden scores</source>
   <translation>基準サンプルのスコア</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良品</translation>
  </message>
  <message>
   <source>grey areas</source>
   <translation>灰色部</translation>
  </message>
  <message>
   <source>host</source>
   <translation>ホスト</translation>
  </message>
  <message>
   <source>image every</source>
   <translation>画像の保存間隔</translation>
  </message>
  <message>
   <source>image policy</source>
   <translation>画像の保存</translation>
  </message>
  <message>
   <source>imaging: aligned</source>
   <translation>撮影: 位置補正</translation>
  </message>
  <message>
   <source>imaging: camera</source>
   <translation>撮影: カメラ</translation>
  </message>
  <message>
   <source>imaging: exposure us</source>
   <translation>撮影: 露光 µs</translation>
  </message>
  <message>
   <source>imaging: focus</source>
   <translation>撮影: ピント</translation>
  </message>
  <message>
   <source>imaging: fps</source>
   <translation>撮影: fps</translation>
  </message>
  <message>
   <source>imaging: gain</source>
   <translation>撮影: ゲイン</translation>
  </message>
  <message>
   <source>imaging: height</source>
   <translation>撮影: 高さ</translation>
  </message>
  <message>
   <source>imaging: region</source>
   <translation>撮影: 検査領域</translation>
  </message>
  <message>
   <source>imaging: tiles</source>
   <translation>撮影: タイル</translation>
  </message>
  <message>
   <source>imaging: white balance k</source>
   <translation>撮影: ホワイトバランス K</translation>
  </message>
  <message>
   <source>imaging: width</source>
   <translation>撮影: 幅</translation>
  </message>
  <message>
   <source>imported from {file}</source>
   <translation>{file} から読み込み</translation>
  </message>
  <message>
   <source>in trouble</source>
   <translation>異常</translation>
  </message>
  <message>
   <source>interval s</source>
   <translation>間隔 s</translation>
  </message>
  <message>
   <source>it cannot be read ({error})</source>
   <translation>読み込めません ({error})</translation>
  </message>
  <message>
   <source>it could not be opened</source>
   <translation>開けませんでした</translation>
  </message>
  <message>
   <source>it does not exist yet; a station writes it when it first runs</source>
   <translation>まだ存在しません。装置を一度起動すると作成されます</translation>
  </message>
  <message>
   <source>it does not hold the files that its manifest lists</source>
   <translation>マニフェストに載っているファイルがそろっていません</translation>
  </message>
  <message>
   <source>it does not take {setting}</source>
   <translation>{setting}を設定できません</translation>
  </message>
  <message>
   <source>it does not take {setting}, but {taken:g}</source>
   <translation>{setting}を設定できません (実際の値は {taken:g})</translation>
  </message>
  <message>
   <source>it does not take {setting}: it has no such control</source>
   <translation>{setting}を設定できません (調整機能がありません)</translation>
  </message>
  <message>
   <source>it does not take {setting}: it stays automatic</source>
   <translation>{setting}を設定できません (自動のままです)</translation>
  </message>
  <message>
   <source>it has format {found}, not {wanted}</source>
   <translation>形式が {wanted} ではなく {found} です</translation>
  </message>
  <message>
   <source>it has more than the {millions} million pixels allowed</source>
   <translation>上限の{millions}百万画素を超えています</translation>
  </message>
  <message>
   <source>it has no limits</source>
   <translation>しきい値がありません</translation>
  </message>
  <message>
   <source>it has no manifest: it is no recipe file</source>
   <translation>マニフェストがなく、レシピファイルではありません</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>名前がありません</translation>
  </message>
  <message>
   <source>it has no projection into the space of the prompts</source>
   <translation>語句の空間への射影がありません</translation>
  </message>
  <message>
   <source>it has no score to compare with</source>
   <translation>比較するスコアがありません</translation>
  </message>
  <message>
   <source>it has not one score for each golden sample</source>
   <translation>基準サンプルごとのスコアがそろっていません</translation>
  </message>
  <message>
   <source>it holds more than the {most} files allowed</source>
   <translation>ファイル数が上限の{most}を超えています</translation>
  </message>
  <message>
   <source>it holds no layers that {detector} can use</source>
   <translation>{detector} で使える層がありません</translation>
  </message>
  <message>
   <source>it holds no picture that can be read</source>
   <translation>読める画像がありません</translation>
  </message>
  <message>
   <source>it holds {count} files, more than the {most} allowed</source>
   <translation>{count}個のファイルがあり、上限の{most}を超えています</translation>
  </message>
  <message>
   <source>it holds {name} twice</source>
   <translation>{name} が2つ入っています</translation>
  </message>
  <message>
   <source>it is a database of another program</source>
   <translation>別のプログラムのデータベースです</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>フォルダです</translation>
  </message>
  <message>
   <source>it is cut short: {error}</source>
   <translation>途中で切れています: {error}</translation>
  </message>
  <message>
   <source>it is damaged ({kind})</source>
   <translation>壊れています ({kind})</translation>
  </message>
  <message>
   <source>it is damaged, or no PNG, JPEG, TIFF, BMP or WebP file</source>
   <translation>壊れているか、PNG、JPEG、TIFF、BMP、WebP のファイルではありません</translation>
  </message>
  <message>
   <source>it is damaged, or no zip file ({error})</source>
   <translation>壊れているか、zip ファイルではありません ({error})</translation>
  </message>
  <message>
   <source>it is damaged: {error}</source>
   <translation>壊れています: {error}</translation>
  </message>
  <message>
   <source>it is disconnected</source>
   <translation>接続されていません</translation>
  </message>
  <message>
   <source>it is no complete image</source>
   <translation>画像として不完全です</translation>
  </message>
  <message>
   <source>it is no file</source>
   <translation>ファイルではありません</translation>
  </message>
  <message>
   <source>it is no stored map ({error})</source>
   <translation>保存されたマップではありません ({error})</translation>
  </message>
  <message>
   <source>it is not open</source>
   <translation>開かれていません</translation>
  </message>
  <message>
   <source>it is not plugged in</source>
   <translation>接続されていません</translation>
  </message>
  <message>
   <source>it is {width} × {height} pixels</source>
   <translation>{width} × {height} 画素です</translation>
  </message>
  <message>
   <source>it keeps no picture in so many</source>
   <translation>画像を保存する割合が正しくありません</translation>
  </message>
  <message>
   <source>it lies outside the station's data folder</source>
   <translation>装置のデータフォルダの外にあります</translation>
  </message>
  <message>
   <source>it names the detector {name!r}, which is none</source>
   <translation>検出器 {name!r} は存在しません</translation>
  </message>
  <message>
   <source>it offers {width} × {height} pixels instead of {wanted_width} × {wanted_height}</source>
   <translation>{wanted_width} × {wanted_height} 画素ではなく {width} × {height} 画素になります</translation>
  </message>
  <message>
   <source>it pools its patches instead of using the class token</source>
   <translation>クラストークンを使わず、パッチを平均しています</translation>
  </message>
  <message>
   <source>it stayed busy for {seconds} s</source>
   <translation>{seconds} s の間、使用中のままです</translation>
  </message>
  <message>
   <source>it was closed</source>
   <translation>閉じられました</translation>
  </message>
  <message>
   <source>it was disconnected</source>
   <translation>切断されました</translation>
  </message>
  <message>
   <source>it was judged with other weights than {weights} gives today</source>
   <translation>判定時の重みが、現在の {weights} と異なります</translation>
  </message>
  <message>
   <source>it was made for the fast tier, without windows</source>
   <translation>高速検査用に作成されており、窓がありません</translation>
  </message>
  <message>
   <source>it was made with other weights</source>
   <translation>別の重みで作成されています</translation>
  </message>
  <message>
   <source>it was never shown the empty place and a part</source>
   <translation>空の検査位置とワークが登録されていません</translation>
  </message>
  <message>
   <source>it was opened for reading only</source>
   <translation>読み取り専用で開かれています</translation>
  </message>
  <message>
   <source>it was trained for {found}, not {wanted}</source>
   <translation>{wanted} 用ではなく {found} 用に学習されています</translation>
  </message>
  <message>
   <source>it was trained on other weights</source>
   <translation>別の重みで学習されています</translation>
  </message>
  <message>
   <source>it was unplugged or stopped</source>
   <translation>抜かれたか停止しました</translation>
  </message>
  <message>
   <source>its 32-bit values have no known range</source>
   <translation>32ビット値の範囲が不明です</translation>
  </message>
  <message>
   <source>its driver does not answer</source>
   <translation>ドライバが応答しません</translation>
  </message>
  <message>
   <source>its driver does not answer within {timeout_s:g} s</source>
   <translation>ドライバが {timeout_s:g} s 以内に応答しません</translation>
  </message>
  <message>
   <source>its edges cross</source>
   <translation>辺が交差しています</translation>
  </message>
  <message>
   <source>its files are not the samples of its recipe</source>
   <translation>ファイルがレシピのサンプルと一致しません</translation>
  </message>
  <message>
   <source>its golden samples were taken with other camera settings</source>
   <translation>基準サンプルが別のカメラ設定で撮影されています</translation>
  </message>
  <message>
   <source>its image tower is no vision transformer with a class token</source>
   <translation>画像側が、クラストークンを持つ Vision Transformer ではありません</translation>
  </message>
  <message>
   <source>its interval or takt is not above zero</source>
   <translation>間隔またはタクトが0以下です</translation>
  </message>
  <message>
   <source>its layers have shape {found}, and {model} needs {wanted}</source>
   <translation>層の形状が {found} です。{model} には {wanted} が必要です</translation>
  </message>
  <message>
   <source>its limits were set for other settings or golden samples</source>
   <translation>しきい値が別の設定または別の基準サンプルで設定されています</translation>
  </message>
  <message>
   <source>its limits were set from good parts, and it has none</source>
   <translation>しきい値は良品から設定されていますが、良品がありません</translation>
  </message>
  <message>
   <source>its limits were set with other weights than {weights} gives today</source>
   <translation>しきい値設定時の重みが、現在の {weights} と異なります</translation>
  </message>
  <message>
   <source>its manifest</source>
   <translation>マニフェスト</translation>
  </message>
  <message>
   <source>its manifest has no format number</source>
   <translation>マニフェストに形式番号がありません</translation>
  </message>
  <message>
   <source>its manifest holds a checksum that is none</source>
   <translation>マニフェストに不正なチェックサムがあります</translation>
  </message>
  <message>
   <source>its manifest is foreign: it is no recipe file</source>
   <translation>マニフェストが別のもので、レシピファイルではありません</translation>
  </message>
  <message>
   <source>its manifest is larger than the {most} MiB allowed</source>
   <translation>マニフェストが上限の{most} MiB を超えています</translation>
  </message>
  <message>
   <source>its manifest is no JSON ({error})</source>
   <translation>マニフェストが JSON ではありません ({error})</translation>
  </message>
  <message>
   <source>its manifest lists a file twice</source>
   <translation>マニフェストに同じファイルが2回載っています</translation>
  </message>
  <message>
   <source>its parts are aligned, which finds none that lies turned or mirrored</source>
   <translation>位置補正を使うと、回転・反転したワークは見つけられません</translation>
  </message>
  <message>
   <source>its patch grid is {rows}×{columns}, not square</source>
   <translation>パッチ格子が正方形ではありません ({rows}×{columns})</translation>
  </message>
  <message>
   <source>its picture helps to set the limits already</source>
   <translation>この画像はすでにしきい値の設定に使われています</translation>
  </message>
  <message>
   <source>its picture is a golden sample already</source>
   <translation>この画像はすでに基準サンプルです</translation>
  </message>
  <message>
   <source>its picture is one of the recipe's known-bad samples</source>
   <translation>この画像はレシピの不良サンプルです</translation>
  </message>
  <message>
   <source>its picture proves the limits, and what proves them must not set them</source>
   <translation>この画像はしきい値の検証用です。検証用の画像は設定には使えません</translation>
  </message>
  <message>
   <source>its pictures have more than the {millions} million pixels allowed</source>
   <translation>画像が上限の{millions}百万画素を超えています</translation>
  </message>
  <message>
   <source>its pixels are not those of the golden sample</source>
   <translation>画素が基準サンプルと一致しません</translation>
  </message>
  <message>
   <source>its recipe</source>
   <translation>レシピ</translation>
  </message>
  <message>
   <source>its recipe cannot be used: {detail}</source>
   <translation>レシピを使えません: {detail}</translation>
  </message>
  <message>
   <source>its recipe has a size, radius or time below zero</source>
   <translation>レシピに0未満のサイズ、半径、または時間があります</translation>
  </message>
  <message>
   <source>its recipe has a {name} that is none of {known}</source>
   <translation>レシピの {name} が次のどれでもありません: {known}</translation>
  </message>
  <message>
   <source>its recipe holds a checksum that is none</source>
   <translation>レシピに不正なチェックサムがあります</translation>
  </message>
  <message>
   <source>its region has more than {most} corners</source>
   <translation>検査領域の頂点が{most}個を超えています</translation>
  </message>
  <message>
   <source>its schema is older than this version; start the station once on it, which upgrades it</source>
   <translation>データ構造が古い形式です。装置をこのデータで一度起動すると更新されます</translation>
  </message>
  <message>
   <source>its settings are not of this version ({error})</source>
   <translation>設定がこのソフトウェアに対応していません ({error})</translation>
  </message>
  <message>
   <source>its tiles are {width} × {height} pixels</source>
   <translation>タイルが {width} × {height} 画素です</translation>
  </message>
  <message>
   <source>its transformer blocks are of a custom kind</source>
   <translation>Transformer ブロックが独自の形式です</translation>
  </message>
  <message>
   <source>judged</source>
   <translation>判定済み</translation>
  </message>
  <message>
   <source>judgements that held up a good part</source>
   <translation>良品を止めた判定</translation>
  </message>
  <message>
   <source>judgements that let a bad part pass</source>
   <translation>不良品を OK にした判定</translation>
  </message>
  <message>
   <source>known bad</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>known bad part</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>known bad part {number}</source>
   <translation>不良サンプル {number}</translation>
  </message>
  <message>
   <source>known bad parts</source>
   <translation>不良サンプル</translation>
  </message>
  <message>
   <source>known precisions are auto, {known}</source>
   <translation>使える精度は auto, {known} です</translation>
  </message>
  <message>
   <source>last at {time}</source>
   <translation>最終 {time}</translation>
  </message>
  <message>
   <source>last {last}, golden samples {median}; all allowed</source>
   <translation>すべて範囲内。直近 {last}、基準サンプル {median}</translation>
  </message>
  <message>
   <source>left side</source>
   <translation>左側</translation>
  </message>
  <message>
   <source>limits {review} and {reject}</source>
   <translation>しきい値 {review} / {reject}</translation>
  </message>
  <message>
   <source>limits: clear below</source>
   <translation>しきい値: 高速検査の OK 上限</translation>
  </message>
  <message>
   <source>limits: clear pixel</source>
   <translation>しきい値: 高速検査のマップ OK 上限</translation>
  </message>
  <message>
   <source>limits: count</source>
   <translation>しきい値: サンプル数</translation>
  </message>
  <message>
   <source>limits: false reject rate</source>
   <translation>しきい値: 過検出率</translation>
  </message>
  <message>
   <source>limits: method</source>
   <translation>しきい値: 方式</translation>
  </message>
  <message>
   <source>limits: pixel</source>
   <translation>しきい値: マップ</translation>
  </message>
  <message>
   <source>limits: provisional</source>
   <translation>しきい値: 暫定</translation>
  </message>
  <message>
   <source>limits: reject</source>
   <translation>しきい値: NG</translation>
  </message>
  <message>
   <source>limits: review</source>
   <translation>しきい値: 確認</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>ロック中</translation>
  </message>
  <message>
   <source>lot {lot}</source>
   <translation>ロット {lot}</translation>
  </message>
  <message>
   <source>lower left</source>
   <translation>左下</translation>
  </message>
  <message>
   <source>lower middle</source>
   <translation>下中央</translation>
  </message>
  <message>
   <source>lower right</source>
   <translation>右下</translation>
  </message>
  <message>
   <source>manual</source>
   <translation>手動</translation>
  </message>
  <message>
   <source>marginal</source>
   <translation>条件付き可</translation>
  </message>
  <message>
   <source>middle</source>
   <translation>中央</translation>
  </message>
  <message>
   <source>mirrored left to right</source>
   <translation>左右反転</translation>
  </message>
  <message>
   <source>mirrored top to bottom</source>
   <translation>上下反転</translation>
  </message>
  <message>
   <source>missed</source>
   <translation>見逃し</translation>
  </message>
  <message>
   <source>missing feature</source>
   <translation>欠落</translation>
  </message>
  <message>
   <source>move</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>must be 0 or 1</source>
   <translation>0または1を指定</translation>
  </message>
  <message>
   <source>must be WIDTHxHEIGHT, each from 64 to {largest} pixels</source>
   <translation>WIDTHxHEIGHT の形で、それぞれ64から{largest}画素を指定</translation>
  </message>
  <message>
   <source>must be a number</source>
   <translation>数値を指定</translation>
  </message>
  <message>
   <source>must be a whole number from 0</source>
   <translation>0以上の整数を指定</translation>
  </message>
  <message>
   <source>must lie between 0 and 1</source>
   <translation>0から1の間で指定</translation>
  </message>
  <message>
   <source>must lie between 0.01 and {largest:g}</source>
   <translation>0.01から{largest:g}の間で指定</translation>
  </message>
  <message>
   <source>no</source>
   <translation>いいえ</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>応答なし</translation>
  </message>
  <message>
   <source>no answer in time</source>
   <translation>時間内に応答がありません</translation>
  </message>
  <message>
   <source>no file chosen</source>
   <translation>ファイル未選択</translation>
  </message>
  <message>
   <source>no file was given</source>
   <translation>ファイルが指定されていません</translation>
  </message>
  <message>
   <source>no file was given, and there are no golden samples</source>
   <translation>ファイルが指定されておらず、基準サンプルもありません</translation>
  </message>
  <message>
   <source>no image can be read any more</source>
   <translation>読める画像がなくなりました</translation>
  </message>
  <message>
   <source>no image was found in {folder}</source>
   <translation>{folder} に画像がありません</translation>
  </message>
  <message>
   <source>no limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>no measure yet</source>
   <translation>測定値なし</translation>
  </message>
  <message>
   <source>no picture for {silent_s:.0f} s</source>
   <translation>{silent_s:.0f} s の間、画像が届いていません</translation>
  </message>
  <message>
   <source>no picture is stored</source>
   <translation>保存画像なし</translation>
  </message>
  <message>
   <source>no picture kept</source>
   <translation>保存画像なし</translation>
  </message>
  <message>
   <source>no picture within {timeout_s:g} s</source>
   <translation>{timeout_s:g} s 以内に画像が届きません</translation>
  </message>
  <message>
   <source>no such file</source>
   <translation>ファイルがありません</translation>
  </message>
  <message>
   <source>no such tag; known: {known}</source>
   <translation>そのタグはありません。使えるのは {known} です</translation>
  </message>
  <message>
   <source>nobody has confirmed that it is good</source>
   <translation>良品と確認されていません</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>none of its {count} images can be read</source>
   <translation>{count}枚の画像がどれも読めません</translation>
  </message>
  <message>
   <source>none was found</source>
   <translation>見つかりません</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>まだありません</translation>
  </message>
  <message>
   <source>none: words alone</source>
   <translation>なし: 語句のみ</translation>
  </message>
  <message>
   <source>not acceptable</source>
   <translation>受入不可</translation>
  </message>
  <message>
   <source>not always judged</source>
   <translation>判定不可あり</translation>
  </message>
  <message>
   <source>not chosen</source>
   <translation>未選択</translation>
  </message>
  <message>
   <source>not defined: all alike</source>
   <translation>算出不可: すべて同じ</translation>
  </message>
  <message>
   <source>not finished, {done} judged</source>
   <translation>未完了、{done}回判定済み</translation>
  </message>
  <message>
   <source>not finished, {done} of {total} judged</source>
   <translation>未完了、{total}回中{done}回判定済み</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>not measured yet</source>
   <translation>未測定</translation>
  </message>
  <message>
   <source>nothing of it is left to judge</source>
   <translation>判定する部分が残りません</translation>
  </message>
  <message>
   <source>nudge</source>
   <translation>微調整</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数値</translation>
  </message>
  <message>
   <source>of {count} golden samples</source>
   <translation>基準サンプル{count}個による</translation>
  </message>
  <message>
   <source>of {name}</source>
   <translation>({name} 用)</translation>
  </message>
  <message>
   <source>ok</source>
   <translation>正常</translation>
  </message>
  <message>
   <source>on {date} at {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>one in so many that passed</source>
   <translation>OK は一定個数ごとに1枚</translation>
  </message>
  <message>
   <source>one of {known}</source>
   <translation>{known} のどれか</translation>
  </message>
  <message>
   <source>open</source>
   <translation>接続</translation>
  </message>
  <message>
   <source>open_clip has no model of this name</source>
   <translation>open_clip にこの名前のモデルはありません</translation>
  </message>
  <message>
   <source>other</source>
   <comment>stage</comment>
   <translation>その他</translation>
  </message>
  <message>
   <source>outlier</source>
   <translation>外れ値</translation>
  </message>
  <message>
   <source>overlap</source>
   <translation>重なり</translation>
  </message>
  <message>
   <source>own outline</source>
   <translation>検査枠あり</translation>
  </message>
  <message>
   <source>part {sequence}</source>
   <translation>ワーク {sequence}</translation>
  </message>
  <message>
   <source>parts that were right every time</source>
   <translation>毎回正しく判定したワーク</translation>
  </message>
  <message>
   <source>pasted patches</source>
   <translation>貼り付け</translation>
  </message>
  <message>
   <source>permission</source>
   <translation>権限</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>画像</translation>
  </message>
  <message>
   <source>picture deleted on {when} to keep the disk quota</source>
   <translation>ディスク容量の上限により画像を削除 ({when})</translation>
  </message>
  <message>
   <source>plain text</source>
   <translation>文字列</translation>
  </message>
  <message>
   <source>polygon with {count} corners, {size} pixels at {place}</source>
   <translation>頂点{count}個の多角形、{size} 画素、位置 {place}</translation>
  </message>
  <message>
   <source>port</source>
   <translation>ポート</translation>
  </message>
  <message>
   <source>prepare</source>
   <comment>stage</comment>
   <translation>前処理</translation>
  </message>
  <message>
   <source>presence</source>
   <translation>ワーク検知</translation>
  </message>
  <message>
   <source>proof</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <source>proof part</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <source>proof parts</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <source>proves the limits, so it must not set them</source>
   <translation>検証サンプルのため、しきい値の設定には使えません</translation>
  </message>
  <message>
   <source>rate</source>
   <translation>フレームレート</translation>
  </message>
  <message>
   <source>reads codes</source>
   <translation>コード読み取り</translation>
  </message>
  <message>
   <source>record</source>
   <comment>stage</comment>
   <translation>記録</translation>
  </message>
  <message>
   <source>record interval s</source>
   <translation>記録間隔 s</translation>
  </message>
  <message>
   <source>rectangle, {size} pixels at {place}</source>
   <translation>矩形、{size} 画素、位置 {place}</translation>
  </message>
  <message>
   <source>references</source>
   <translation>基準サンプル</translation>
  </message>
  <message>
   <source>reject {limit}</source>
   <translation>NG {limit}</translation>
  </message>
  <message>
   <source>released</source>
   <translation>承認済み</translation>
  </message>
  <message>
   <source>review {limit}</source>
   <translation>確認 {limit}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>正しい</translation>
  </message>
  <message>
   <source>right side</source>
   <translation>右側</translation>
  </message>
  <message>
   <source>right, but varied</source>
   <translation>正しい (ばらつきあり)</translation>
  </message>
  <message>
   <source>rows ×</source>
   <translation>行 ×</translation>
  </message>
  <message>
   <source>rtsp://… or http://…</source>
   <translation>rtsp://… または http://…</translation>
  </message>
  <message>
   <source>score</source>
   <comment>stage</comment>
   <translation>スコア計算</translation>
  </message>
  <message>
   <source>score {score}</source>
   <translation>スコア {score}</translation>
  </message>
  <message>
   <source>scratch</source>
   <translation>キズ</translation>
  </message>
  <message>
   <source>scratches</source>
   <translation>キズ</translation>
  </message>
  <message>
   <source>self test</source>
   <translation>セルフテスト</translation>
  </message>
  <message>
   <source>sent to review</source>
   <translation>要確認あり</translation>
  </message>
  <message>
   <source>serial</source>
   <translation>シリアル</translation>
  </message>
  <message>
   <source>serial {serial}</source>
   <translation>シリアル {serial}</translation>
  </message>
  <message>
   <source>sets the limits already</source>
   <translation>調整サンプルに登録済み</translation>
  </message>
  <message>
   <source>shape {shape}</source>
   <translation>形状 {shape}</translation>
  </message>
  <message>
   <source>shape {shape} and type {dtype}</source>
   <translation>形状 {shape}、型 {dtype}</translation>
  </message>
  <message>
   <source>signs the release</source>
   <translation>承認者として署名</translation>
  </message>
  <message>
   <source>since {time} ({minutes} min)</source>
   <translation>{time} から ({minutes} min)</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>未実施</translation>
  </message>
  <message>
   <source>somebody</source>
   <translation>氏名なし</translation>
  </message>
  <message>
   <source>stale</source>
   <translation>要再設定</translation>
  </message>
  <message>
   <source>such as Washer M8</source>
   <translation>例: ワッシャ M8</translation>
  </message>
  <message>
   <source>such as metal washer</source>
   <translation>例: metal washer</translation>
  </message>
  <message>
   <source>such as scratch</source>
   <translation>例: scratch</translation>
  </message>
  <message>
   <source>such as scratch, dent, missing hole</source>
   <translation>例: キズ, 打痕, 穴なし</translation>
  </message>
  <message>
   <source>such as: acceptance, camera 2</source>
   <translation>例: 受入試験、カメラ2</translation>
  </message>
  <message>
   <source>t-bound</source>
   <translation>t分布上限</translation>
  </message>
  <message>
   <source>takt s</source>
   <translation>タクト s</translation>
  </message>
  <message>
   <source>the camera gives {width} × {height} pixels, and {sampled_width} × {sampled_height} were sampled</source>
   <translation>カメラは {width} × {height} 画素、登録時は {sampled_width} × {sampled_height} 画素です</translation>
  </message>
  <message>
   <source>the camera presents the parts itself; each is judged once</source>
   <translation>カメラがワークを1個ずつ提示し、それぞれ1回判定します</translation>
  </message>
  <message>
   <source>the excluded areas leave nothing to judge</source>
   <translation>除外領域で判定する部分がなくなっています</translation>
  </message>
  <message>
   <source>the file is empty</source>
   <translation>ファイルが空です</translation>
  </message>
  <message>
   <source>the name {name} leads out of it</source>
   <translation>{name} の名前が外部の場所を指しています</translation>
  </message>
  <message>
   <source>the object noun is empty</source>
   <translation>ワークの名称が空です</translation>
  </message>
  <message>
   <source>the outline</source>
   <translation>検査枠</translation>
  </message>
  <message>
   <source>the outline selected</source>
   <translation>検査枠を選択中</translation>
  </message>
  <message>
   <source>the pictures are of several sizes</source>
   <translation>画像サイズがそろっていません</translation>
  </message>
  <message>
   <source>the pictures of both differ too little, or those of one too much</source>
   <translation>両者の画像の差が小さすぎるか、同じ側の画像のばらつきが大きすぎます</translation>
  </message>
  <message>
   <source>the pixels of {name} are not those of the recipe's sample</source>
   <translation>{name} の画素がレシピのサンプルと一致しません</translation>
  </message>
  <message>
   <source>the same picture again and again for {silent_s:.0f} s</source>
   <translation>{silent_s:.0f} s の間、同じ画像が続いています</translation>
  </message>
  <message>
   <source>the same window of two pictures</source>
   <translation>2枚の画像の同じ窓</translation>
  </message>
  <message>
   <source>the size of what the model sees is not above zero</source>
   <translation>モデルに入力する画像サイズが0以下です</translation>
  </message>
  <message>
   <source>the station is {state}, not RUNNING</source>
   <translation>装置の状態が RUNNING ではなく {state} です</translation>
  </message>
  <message>
   <source>the station judges a part at each interval</source>
   <translation>一定間隔で判定中です</translation>
  </message>
  <message>
   <source>the station judges continuously, without triggers</source>
   <translation>トリガなしで連続判定中です</translation>
  </message>
  <message>
   <source>the stream ended</source>
   <translation>ストリームが終了しました</translation>
  </message>
  <message>
   <source>the weights file</source>
   <translation>重みファイル</translation>
  </message>
  <message>
   <source>the whole picture</source>
   <translation>画像全体</translation>
  </message>
  <message>
   <source>the windows of one picture</source>
   <translation>1枚の画像の各窓</translation>
  </message>
  <message>
   <source>there are {count} pictures of one of them</source>
   <translation>片方の画像が{count}枚しかありません</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>ファイルがありません</translation>
  </message>
  <message>
   <source>this system knows cameras by number only, such as device:0</source>
   <translation>このシステムのカメラは番号で指定します (例: device:0)</translation>
  </message>
  <message>
   <source>this user may not read it</source>
   <translation>このユーザーには読み取り権限がありません</translation>
  </message>
  <message>
   <source>those that did not pass</source>
   <translation>OK以外の画像</translation>
  </message>
  <message>
   <source>tiles of {rows} × {columns} with an overlap of {overlap:g}</source>
   <translation>{rows} × {columns} タイル、重なり {overlap:g}</translation>
  </message>
  <message>
   <source>to be redone</source>
   <translation>要やり直し</translation>
  </message>
  <message>
   <source>to do</source>
   <translation>未完了</translation>
  </message>
  <message>
   <source>today at {time}</source>
   <translation>本日 {time}</translation>
  </message>
  <message>
   <source>trigger</source>
   <translation>トリガ</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true または false</translation>
  </message>
  <message>
   <source>tuning</source>
   <translation>調整サンプル</translation>
  </message>
  <message>
   <source>tuning part</source>
   <translation>調整サンプル</translation>
  </message>
  <message>
   <source>tuning parts</source>
   <translation>調整サンプル</translation>
  </message>
  <message>
   <source>turned by 180°</source>
   <translation>180°回転</translation>
  </message>
  <message>
   <source>turned by 270°</source>
   <translation>270°回転</translation>
  </message>
  <message>
   <source>turned by 90°</source>
   <translation>90°回転</translation>
  </message>
  <message>
   <source>twice</source>
   <translation>重複</translation>
  </message>
  <message>
   <source>two of its samples are one file</source>
   <translation>2つのサンプルが同じファイルです</translation>
  </message>
  <message>
   <source>type {kind}</source>
   <translation>型 {kind}</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>未確認</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>不明</translation>
  </message>
  <message>
   <source>unpacked it would be larger than the {most} MiB allowed</source>
   <translation>展開すると上限の{most} MiB を超えます</translation>
  </message>
  <message>
   <source>until {until}</source>
   <translation>{until} まで</translation>
  </message>
  <message>
   <source>upper left</source>
   <translation>左上</translation>
  </message>
  <message>
   <source>upper middle</source>
   <translation>上中央</translation>
  </message>
  <message>
   <source>upper right</source>
   <translation>右上</translation>
  </message>
  <message>
   <source>version {number}</source>
   <translation>バージョン {number}</translation>
  </message>
  <message>
   <source>version {version} is in use</source>
   <translation>バージョン {version} は使用中です</translation>
  </message>
  <message>
   <source>version {version} of {recipe} has other golden samples</source>
   <translation>{recipe} のバージョン {version} は基準サンプルが異なります</translation>
  </message>
  <message>
   <source>version {version} was never released</source>
   <translation>バージョン {version} は承認されていません</translation>
  </message>
  <message>
   <source>version {version} was released before</source>
   <translation>バージョン {version} は承認済みです</translation>
  </message>
  <message>
   <source>wanted rate</source>
   <translation>目標過検出率</translation>
  </message>
  <message>
   <source>weights sha256</source>
   <translation>重みの SHA-256</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>whole picture</source>
   <translation>画像全体</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>はい</translation>
  </message>
  <message>
   <source>yes, as told below</source>
   <translation>あり (下記参照)</translation>
  </message>
  <message>
   <source>zero-shot</source>
   <translation>ゼロショット</translation>
  </message>
  <message>
   <source>{action} in {seconds} seconds; press to cancel</source>
   <translation>{action}: {seconds} 秒後。押すと中止</translation>
  </message>
  <message>
   <source>{address!r} is not a camera the station knows.</source>
   <translation>{address!r} は、この装置で使えるカメラではありません。</translation>
  </message>
  <message>
   <source>{before} becomes {after}</source>
   <translation>{before} から {after} に変化</translation>
  </message>
  <message>
   <source>{camera} has come to its end ({detail}).</source>
   <translation>{camera} は最後まで再生しました ({detail})。</translation>
  </message>
  <message>
   <source>{code} was scanned, but this recipe keeps no serial numbers.</source>
   <translation>{code} を読み取りましたが、このレシピはシリアル番号を使いません。</translation>
  </message>
  <message>
   <source>{corners} corners, excluded areas: {excluded}</source>
   <translation>頂点 {corners}、除外領域 {excluded}</translation>
  </message>
  <message>
   <source>{count} excluded</source>
   <translation>除外 {count}</translation>
  </message>
  <message>
   <source>{count} excluded areas</source>
   <translation>除外領域{count}個</translation>
  </message>
  <message>
   <source>{count} flagged parts wait for a decision.</source>
   <translation>要確認・NG の{count}個が確認待ちです。</translation>
  </message>
  <message>
   <source>{count} golden samples.</source>
   <translation>基準サンプル{count}個。</translation>
  </message>
  <message>
   <source>{count} good parts are enough to carry the wanted {rate} without an assumption about their spread: it is kept on average over such sets, not by each.</source>
   <translation>良品{count}個で、ばらつき方を仮定せずに目標の {rate} を満たせます。ただし平均での値で、サンプルごとの保証ではありません。</translation>
  </message>
  <message>
   <source>{count} inspections</source>
   <translation>検査 {count}件</translation>
  </message>
  <message>
   <source>{count} inspections or more</source>
   <translation>検査 {count}件以上</translation>
  </message>
  <message>
   <source>{count} inspections with “{text}” in the serial number</source>
   <translation>シリアル番号に「{text}」を含む検査 {count}件</translation>
  </message>
  <message>
   <source>{count} more</source>
   <translation>ほか{count}個</translation>
  </message>
  <message>
   <source>{count} more without a further reject would show {rate}.</source>
   <translation>あと{count}個、NG が増えなければ {rate} を示せます。</translation>
  </message>
  <message>
   <source>{count} more without a reject would show {rate}.</source>
   <translation>あと{count}個、NG がなければ {rate} を示せます。</translation>
  </message>
  <message>
   <source>{count} new</source>
   <translation>新着 {count}</translation>
  </message>
  <message>
   <source>{count} of them pass as it is: the limits are too high for such parts.</source>
   <translation>うち{count}個は今の設定でも OK です。このようなワークにはしきい値が高すぎます。</translation>
  </message>
  <message>
   <source>{count} of these pictures are there already and were left out.</source>
   <translation>同じ画像がすでにあるため、{count}枚を除外しました。</translation>
  </message>
  <message>
   <source>{count} of {total} bad parts missed at least once: at most {upper} of such parts.</source>
   <translation>不良品{total}個中{count}個を1回以上見逃し: 真の率は最大 {upper} です。</translation>
  </message>
  <message>
   <source>{count} of {total} good parts rejected at least once: at most {upper} of such parts.</source>
   <translation>良品{total}個中{count}個が1回以上 NG: 真の率は最大 {upper} です。</translation>
  </message>
  <message>
   <source>{count} of {total} judgements were NOT JUDGED: no miss and no false alarm, but their parts were not right every time.</source>
   <translation>{total}回中{count}回が判定不可です。見逃しにも過検出にも数えませんが、そのワークは「毎回正しく判定」に数えません。</translation>
  </message>
  <message>
   <source>{count} of {total} known bad parts would pass: parts {numbers}.</source>
   <translation>不良サンプル{total}個中{count}個が OK になります: サンプル {numbers}。</translation>
  </message>
  <message>
   <source>{count} of {total} parts that people called defective passed.</source>
   <translation>不良と確認された{total}個のうち、OK は{count}個。</translation>
  </message>
  <message>
   <source>{count} of {total} parts that people called good were failed.</source>
   <translation>良品と確認された{total}個のうち、NG は{count}個。</translation>
  </message>
  <message>
   <source>{count} parts</source>
   <translation>{count}個</translation>
  </message>
  <message>
   <source>{count} parts could not be judged and prove nothing.</source>
   <translation>{count}個は判定不可で、検証に使えません。</translation>
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW</source>
   <translation>{count}個連続で NG または要確認</translation>
  </message>
  <message>
   <source>{count} parts in a row were FAIL or REVIEW since {time}</source>
   <translation>{time} から{count}個連続で NG または要確認</translation>
  </message>
  <message>
   <source>{count} parts recorded today</source>
   <translation>本日の記録 {count}個</translation>
  </message>
  <message>
   <source>{count} parts still wait for their verdict</source>
   <translation>判定待ちのワークが{count}個あります</translation>
  </message>
  <message>
   <source>{count} parts wait to be written</source>
   <translation>書き込み待ち {count}個</translation>
  </message>
  <message>
   <source>{count} removed.</source>
   <translation>{count}個削除しました。</translation>
  </message>
  <message>
   <source>{count} samples</source>
   <translation>{count}個</translation>
  </message>
  <message>
   <source>{count} things to look at</source>
   <translation>要対応 {count}件</translation>
  </message>
  <message>
   <source>{count} tiles, each looked at on its own: about {count} times as long.</source>
   <translation>{count}枚のタイルを別々に調べます。時間は約{count}倍です。</translation>
  </message>
  <message>
   <source>{count} wait for review</source>
   <translation>確認待ち {count}</translation>
  </message>
  <message>
   <source>{count} {samples}</source>
   <translation>{samples}{count}個</translation>
  </message>
  <message>
   <source>{count} {verdict}</source>
   <translation>{verdict} {count}個</translation>
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
   <translation>{defects} {size} 以上</translation>
  </message>
  <message>
   <source>{defects}, {size}: not seen, score {score}</source>
   <translation>{defects} {size}: 検出なし、スコア {score}</translation>
  </message>
  <message>
   <source>{defects}, {size}: seen, score {score}</source>
   <translation>{defects} {size}: 検出、スコア {score}</translation>
  </message>
  <message>
   <source>{defects}: not seen</source>
   <translation>{defects}: 検出なし</translation>
  </message>
  <message>
   <source>{defects}: seen from {size} on</source>
   <translation>{defects}: {size} 以上を検出</translation>
  </message>
  <message>
   <source>{detector} has no such choice: it is WinCLIP's.</source>
   <translation>{detector} ではこの項目を選べません (WinCLIP 専用)。</translation>
  </message>
  <message>
   <source>{detector} has no words to judge by: take golden samples, or choose another detector in step 1.</source>
   <translation>{detector} は語句では判定できません。基準サンプルを撮影するか、手順1で別の検出器を選んでください。</translation>
  </message>
  <message>
   <source>{detector} leaves no choice of where to compare.</source>
   <translation>{detector} では比べる位置を選べません。</translation>
  </message>
  <message>
   <source>{detector} was not chosen: {why}.</source>
   <translation>{detector} を選べませんでした: {why}。</translation>
  </message>
  <message>
   <source>{disk}: soon no part can be recorded.</source>
   <translation>{disk}: まもなく記録できなくなります。</translation>
  </message>
  <message>
   <source>{done} of {of} parts</source>
   <translation>{done}/{of}個</translation>
  </message>
  <message>
   <source>{fps:.1f} pictures a second come.</source>
   <translation>毎秒 {fps:.1f} 枚の画像が届いています。</translation>
  </message>
  <message>
   <source>{group}: {count}</source>
   <translation>{group}: {count}</translation>
  </message>
  <message>
   <source>{host} answers on port {port}.</source>
   <translation>{host} はポート {port} で応答します。</translation>
  </message>
  <message>
   <source>{host} is there, but nothing answers on port {port} ({detail}).</source>
   <translation>{host} はありますが、ポート {port} で応答がありません ({detail})。</translation>
  </message>
  <message>
   <source>{host} is {ip}.</source>
   <translation>{host} は {ip} です。</translation>
  </message>
  <message>
   <source>{items} and {last}</source>
   <translation>{items}, {last}</translation>
  </message>
  <message>
   <source>{kappa:.2f}, good agreement</source>
   <translation>{kappa:.2f}、一致度は良好</translation>
  </message>
  <message>
   <source>{kappa:.2f}, middling agreement</source>
   <translation>{kappa:.2f}、一致度は中程度</translation>
  </message>
  <message>
   <source>{kappa:.2f}, poor agreement</source>
   <translation>{kappa:.2f}、一致度は低い</translation>
  </message>
  <message>
   <source>{key!r} is given twice</source>
   <translation>{key!r} が2回指定されています</translation>
  </message>
  <message>
   <source>{key!r} is unknown; there are {known}</source>
   <translation>{key!r} は不明です。使えるのは {known} です</translation>
  </message>
  <message>
   <source>{key}={value} ({rule})</source>
   <translation>{key}={value} ({rule})</translation>
  </message>
  <message>
   <source>{late} over the takt of {takt}</source>
   <translation>タクト {takt} を {late} 超過</translation>
  </message>
  <message>
   <source>{lot} cannot be a lot of production: names that begin so are those of studies.</source>
   <translation>{lot} は生産のロットにできません。このように始まる名前は一致評価のものです。</translation>
  </message>
  <message>
   <source>{method} + known bad</source>
   <translation>{method} + 不良サンプル</translation>
  </message>
  <message>
   <source>{most} golden samples are the most.</source>
   <translation>基準サンプルは{most}個までです。</translation>
  </message>
  <message>
   <source>{most} golden samples are the most; {count} were left out.</source>
   <translation>基準サンプルは{most}個までです。{count}個を除外しました。</translation>
  </message>
  <message>
   <source>{name} cannot compare nearby positions only</source>
   <translation>{name} は近傍だけの照合ができません</translation>
  </message>
  <message>
   <source>{name} compares the same place only, so parts cannot lie turned or mirrored</source>
   <translation>{name} は同じ位置だけを比べるため、回転・反転したワークには使えません</translation>
  </message>
  <message>
   <source>{name} has more than the {millions} million pixels allowed</source>
   <translation>{name} は上限の{millions}百万画素を超えています</translation>
  </message>
  <message>
   <source>{name} has no option {unknown}.</source>
   <translation>{name} にオプション {unknown} はありません。</translation>
  </message>
  <message>
   <source>{name} has no tiers and no words for defects</source>
   <translation>{name} には検査の細かさと欠陥語がありません</translation>
  </message>
  <message>
   <source>{name} has no trained layers that adapters could hold</source>
   <translation>{name} には学習済みの層がないため、アダプタは使えません</translation>
  </message>
  <message>
   <source>{name} has not the checksum that the manifest gives for it</source>
   <translation>{name} のチェックサムがマニフェストの記載と一致しません</translation>
  </message>
  <message>
   <source>{name} has not the size that the manifest gives for it</source>
   <translation>{name} のサイズがマニフェストの記載と一致しません</translation>
  </message>
  <message>
   <source>{name} has not the size that the zip gives for it</source>
   <translation>{name} のサイズが zip の記載と一致しません</translation>
  </message>
  <message>
   <source>{name} is a link or no plain file</source>
   <translation>{name} はリンクか、通常のファイルではありません</translation>
  </message>
  <message>
   <source>{name} is compressed in a way that is not allowed</source>
   <translation>{name} は許可されていない方式で圧縮されています</translation>
  </message>
  <message>
   <source>{name} is damaged ({error})</source>
   <translation>{name} が壊れています ({error})</translation>
  </message>
  <message>
   <source>{name} is foreign to it</source>
   <translation>関係のないファイルが入っています: {name}</translation>
  </message>
  <message>
   <source>{name} is no PNG picture</source>
   <translation>{name} は PNG 画像ではありません</translation>
  </message>
  <message>
   <source>{name} is no number</source>
   <translation>{name} は数値ではありません</translation>
  </message>
  <message>
   <source>{name} is no picture of 8-bit RGB</source>
   <translation>{name} は8ビット RGB の画像ではありません</translation>
  </message>
  <message>
   <source>{name} matches no patches by position, so a match radius means nothing to it.</source>
   <translation>{name} は位置による照合をしないため、照合半径は使えません。</translation>
  </message>
  <message>
   <source>{name} runs as before, as version {version}.</source>
   <translation>{name} の運転は、これまでどおりバージョン {version} です。</translation>
  </message>
  <message>
   <source>{name} would unpack to more than {ratio} times its size</source>
   <translation>{name} は展開するとサイズの{ratio}倍を超えます</translation>
  </message>
  <message>
   <source>{name}, automatic</source>
   <translation>{name}、自動</translation>
  </message>
  <message>
   <source>{name}, slider</source>
   <translation>{name}、スライダ</translation>
  </message>
  <message>
   <source>{name}, version {version}, is released.</source>
   <translation>{name} バージョン {version} を承認しました。</translation>
  </message>
  <message>
   <source>{name}, version {version}, is saved as a draft.</source>
   <translation>{name} バージョン {version} を下書きとして保存しました。</translation>
  </message>
  <message>
   <source>{name}, version {version}, was imported as a draft.</source>
   <translation>{name} バージョン {version} を下書きとして読み込みました。</translation>
  </message>
  <message>
   <source>{name}: not tried yet</source>
   <translation>{name}: 未試行</translation>
  </message>
  <message>
   <source>{name}: {count}</source>
   <translation>{name}: {count}</translation>
  </message>
  <message>
   <source>{name}: {parts}, {share:.0%} of them.</source>
   <translation>{name}: {parts}、全体の {share:.0%}。</translation>
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
   <translation>{count}個中{outside}個が範囲外。直近 {last}、基準サンプル {median}</translation>
  </message>
  <message>
   <source>{over} of these {count} good parts would be rejected by the limits.</source>
   <translation>この良品{count}個のうち{over}個が、このしきい値では NG になります。</translation>
  </message>
  <message>
   <source>{part} ({truth})</source>
   <translation>{part} ({truth})</translation>
  </message>
  <message>
   <source>{part} {number} was judged {verdict}</source>
   <translation>{part} {number}: 判定 {verdict}</translation>
  </message>
  <message>
   <source>{passed} of {total} parts passed ({rate}).</source>
   <translation>{total}個中{passed}個が OK ({rate})。</translation>
  </message>
  <message>
   <source>{path} cannot be measured as a dataset of layout {layout!r}: {detail}.</source>
   <translation>{path} を {layout!r} 形式のデータセットとして評価できません: {detail}。</translation>
  </message>
  <message>
   <source>{path} cannot be read ({error})</source>
   <translation>{path} を読み込めません ({error})</translation>
  </message>
  <message>
   <source>{path} cannot be written ({error}).</source>
   <translation>{path} に書き込めません ({error})。</translation>
  </message>
  <message>
   <source>{path} could not be read as an image: {detail}.</source>
   <translation>{path} を画像として読み込めません: {detail}。</translation>
  </message>
  <message>
   <source>{path} has format {found}, not {format}</source>
   <translation>{path} の形式が {format} ではなく {found} です</translation>
  </message>
  <message>
   <source>{path} holds {count} image file(s).</source>
   <translation>{path} に画像ファイルが{count}個あります。</translation>
  </message>
  <message>
   <source>{path} is a folder.</source>
   <translation>{path} はフォルダです。</translation>
  </message>
  <message>
   <source>{path} is not laid out like MVTec AD: it has no folder train/good.</source>
   <translation>{path} は MVTec AD の構成ではありません (train/good フォルダがありません)。</translation>
  </message>
  <message>
   <source>{path} is not there.</source>
   <translation>{path} がありません。</translation>
  </message>
  <message>
   <source>{path} is there already.</source>
   <translation>{path} はすでにあります。</translation>
  </message>
  <message>
   <source>{path} is there and can be read.</source>
   <translation>{path} があり、読み込めます。</translation>
  </message>
  <message>
   <source>{path} is there but gives no pictures: many cameras have a second number for other things.</source>
   <translation>{path} はありますが、画像が出ません。多くのカメラには画像以外の用途の番号もあります。</translation>
  </message>
  <message>
   <source>{path} is there: {name}.</source>
   <translation>{path} があります: {name}。</translation>
  </message>
  <message>
   <source>{path} was made with other weights</source>
   <translation>{path} は別の重みで作成されています</translation>
  </message>
  <message>
   <source>{percent:.0f} % of the best so far</source>
   <translation>これまでの最良の {percent:.0f} %</translation>
  </message>
  <message>
   <source>{place} of the picture, x {x}, y {y}</source>
   <translation>画像の{place}、x {x}、y {y}</translation>
  </message>
  <message>
   <source>{rate:.0f} / min</source>
   <translation>{rate:.0f} / min</translation>
  </message>
  <message>
   <source>{rate} ({count} of {total})</source>
   <translation>{rate} ({count}/{total})</translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}。</translation>
  </message>
  <message>
   <source>{recipe} in {versions}</source>
   <translation>{recipe} (バージョン {versions})</translation>
  </message>
  <message>
   <source>{recipe}, not saved yet</source>
   <translation>{recipe} (未保存)</translation>
  </message>
  <message>
   <source>{recipe}, version {version}</source>
   <translation>{recipe} バージョン {version}</translation>
  </message>
  <message>
   <source>{recipe}, version {version} · part {part}</source>
   <translation>{recipe} バージョン {version} · ワーク {part}</translation>
  </message>
  <message>
   <source>{recipe}: all {count} known parts right</source>
   <translation>{recipe}: 登録サンプル{count}個すべて正しく判定</translation>
  </message>
  <message>
   <source>{recipe}: good parts score {ratio:.2f} times what the golden samples did. Look at lamp, lens and place of the part; if the parts themselves have changed, teach good ones of today.</source>
   <translation>{recipe}: 良品のスコアが基準サンプルの {ratio:.2f} 倍です。照明、レンズ、ワークの位置を確認してください。ワーク自体が変わった場合は、今日の良品を追加学習してください。</translation>
  </message>
  <message>
   <source>{recipe}: it keeps no picture quality of its golden samples. Save and release it again on the set-up page.</source>
   <translation>{recipe}: 基準サンプルの画像品質が保存されていません。設定画面で保存と承認をやり直してください。</translation>
  </message>
  <message>
   <source>{recipe}: no part has been judged with these golden samples yet.</source>
   <translation>{recipe}: この基準サンプルで判定したワークがまだありません。</translation>
  </message>
  <message>
   <source>{recipe}: parts score only {ratio:.2f} times what the golden samples did, so the limits may let more pass than meant. Look at the focus, then set the limits anew.</source>
   <translation>{recipe}: スコアが基準サンプルの {ratio:.2f} 倍しかなく、しきい値が緩すぎる可能性があります。ピントを確認し、しきい値を設定し直してください。</translation>
  </message>
  <message>
   <source>{recipe}: scores have risen if the {undecided} flagged parts nobody decided on are good. Decide on them in the review.</source>
   <translation>{recipe}: 未確認の要確認・NG {undecided}個が良品なら、スコアが上がっています。確認画面で良否を確認してください。</translation>
  </message>
  <message>
   <source>{recipe}: scores of the quick look do not tell a drift.</source>
   <translation>{recipe}: 高速検査のスコアでは変動は分かりません。</translation>
  </message>
  <message>
   <source>{recipe}: the last part.</source>
   <translation>{recipe}: 最終ワーク。</translation>
  </message>
  <message>
   <source>{recipe}: the last parts score {ratio:.2f} times what the golden samples did; with {count} golden samples that may be chance.</source>
   <translation>{recipe}: 直近のワークのスコアは基準サンプルの {ratio:.2f} 倍です。基準サンプル{count}個では、偶然の可能性があります。</translation>
  </message>
  <message>
   <source>{recipe}: the last {count} parts.</source>
   <translation>{recipe}: 直近{count}個。</translation>
  </message>
  <message>
   <source>{recipe}: too few golden samples to tell a drift ({count} of {least}).</source>
   <translation>{recipe}: 基準サンプルが少なく、変動は分かりません ({count}/{least})。</translation>
  </message>
  <message>
   <source>{recipe}: too few parts of this version to tell a drift ({count} of {least}).</source>
   <translation>{recipe}: このバージョンのワークが少なく、変動は分かりません ({count}/{least})。</translation>
  </message>
  <message>
   <source>{recipe}: {failures}.</source>
   <translation>{recipe}: {failures}</translation>
  </message>
  <message>
   <source>{rejected} of 1 good part rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation>良品1個中{rejected}個が NG: 真の率は最大 {bound} です (信頼水準 {confidence})。</translation>
  </message>
  <message>
   <source>{rejected} of {count} good parts rejected: the true rate is at most {bound} ({confidence} confidence).</source>
   <translation>良品{count}個中{rejected}個が NG: 真の率は最大 {bound} です (信頼水準 {confidence})。</translation>
  </message>
  <message>
   <source>{reviewed} of {total} would have to be looked at (REVIEW).</source>
   <translation>{total}個中{reviewed}個が要確認になります。</translation>
  </message>
  <message>
   <source>{rows} × {columns} tiles</source>
   <translation>{rows} × {columns} タイル</translation>
  </message>
  <message>
   <source>{rows} × {columns} tiles, overlap {overlap:.0%}</source>
   <translation>{rows} × {columns} タイル、重なり {overlap:.0%}</translation>
  </message>
  <message>
   <source>{samples}, whose scores are not known yet.</source>
   <translation>{samples}、スコアはまだありません。</translation>
  </message>
  <message>
   <source>{sample} {number}</source>
   <translation>{sample} {number}</translation>
  </message>
  <message>
   <source>{sample} {number}: score {score}</source>
   <translation>{sample} {number}: スコア {score}</translation>
  </message>
  <message>
   <source>{serial} is being judged.</source>
   <translation>{serial} を判定中です。</translation>
  </message>
  <message>
   <source>{serial} was inspected at {time} ({verdict}). Inspect again?</source>
   <translation>{serial} は {time} に検査済みです ({verdict})。再検査しますか?</translation>
  </message>
  <message>
   <source>{serial} was inspected on {day} at {time} ({verdict}). Inspect again?</source>
   <translation>{serial} は {day} {time} に検査済みです ({verdict})。再検査しますか?</translation>
  </message>
  <message>
   <source>{shape} selected: {measures}</source>
   <translation>{shape}を選択中: {measures}</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} 〜 {until}</translation>
  </message>
  <message>
   <source>{since} to {until}, {parts}: median {median}, {minimum} to {maximum}</source>
   <translation>{since} 〜 {until}、{parts}: 中央値 {median}、{minimum} 〜 {maximum}</translation>
  </message>
  <message>
   <source>{spare} to spare, takt {takt}</source>
   <translation>余裕 {spare}、タクト {takt}</translation>
  </message>
  <message>
   <source>{stage}: half take up to {median}, 95 % up to {p95}, the slowest {worst}.</source>
   <translation>{stage}: 半数は {median} 以内、95 % は {p95} 以内、最長 {worst}。</translation>
  </message>
  <message>
   <source>{study} · {recipe}, version {version}</source>
   <translation>{study} · {recipe} バージョン {version}</translation>
  </message>
  <message>
   <source>{time} a part</source>
   <translation>1個 {time}</translation>
  </message>
  <message>
   <source>{time} of {takt} takt</source>
   <translation>{time} / タクト {takt}</translation>
  </message>
  <message>
   <source>{title}: {words}</source>
   <translation>{title}: {words}</translation>
  </message>
  <message>
   <source>{user} decided meanwhile, at {when}: {decision}. Nothing of yours was stored; decide again if you see it otherwise.</source>
   <translation>{when} に {user} が先に確認しました: {decision}。こちらの結果は保存していません。結果が違う場合は確認し直してください。</translation>
  </message>
  <message>
   <source>{verdict}, inspection {number}</source>
   <translation>{verdict}、検査 {number}</translation>
  </message>
  <message>
   <source>{verdict}: {before}, then {after}</source>
   <translation>{verdict}: {before}、変更後 {after}</translation>
  </message>
  <message>
   <source>{what} differs from open_clip's encode_image by {difference:.2g}</source>
   <translation>{what}: open_clip の encode_image との差が {difference:.2g} あります</translation>
  </message>
  <message>
   <source>{what} do not differ (spread {spread:.2g})</source>
   <translation>{what}: 差がありません (ばらつき {spread:.2g})</translation>
  </message>
  <message>
   <source>{what} has cosine {cosine:.4f} to open_clip's encode_image</source>
   <translation>{what}: open_clip の encode_image とのコサイン類似度が {cosine:.4f} です</translation>
  </message>
  <message>
   <source>{what} needs at least {needed} golden sample(s), and there are {count}.</source>
   <translation>{what}には基準サンプルが{needed}個以上必要です (現在{count}個)。</translation>
  </message>
  <message>
   <source>{when} · {user} took it back: {before} → {after}</source>
   <translation>{when} · {user} が取り消し: {before} → {after}</translation>
  </message>
  <message>
   <source>{when} · {user}: {before} → {after}</source>
   <translation>{when} · {user}: {before} → {after}</translation>
  </message>
  <message>
   <source>{when}: pictures of {count} parts deleted, {size}.</source>
   <translation>{when}: {count}個分の画像を削除、{size}。</translation>
  </message>
  <message>
   <source>{when}: score {score}</source>
   <translation>{when}: スコア {score}</translation>
  </message>
  <message>
   <source>{when}: {error}</source>
   <translation>{when}: {error}</translation>
  </message>
  <message>
   <source>{when}: {parts}. {passed} PASS ({share:.1%}), {review} REVIEW, {failed} FAIL, {not_judged} not judged.</source>
   <translation>{when}: {parts}。OK {passed} ({share:.1%})、要確認 {review}、NG {failed}、判定不可 {not_judged}。</translation>
  </message>
  <message>
   <source>{where} has an unknown field {name}</source>
   <translation>{where} に不明な項目 {name} があります</translation>
  </message>
  <message>
   <source>{where} has no field {name!r}</source>
   <translation>{where} に項目 {name!r} がありません</translation>
  </message>
  <message>
   <source>{where} has not {count} values</source>
   <translation>{where} の値が{count}個ではありません</translation>
  </message>
  <message>
   <source>{where} is no list of at most {most}</source>
   <translation>{where} が{most}件以内のリストではありません</translation>
  </message>
  <message>
   <source>{where} is no object</source>
   <translation>{where} がオブジェクトではありません</translation>
  </message>
  <message>
   <source>{where} is no {kind}</source>
   <translation>{where} が「{kind}」ではありません</translation>
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
   <translation>{width} × {height} 画素は上限の{millions}百万画素を超えています</translation>
  </message>
  <message>
   <source>“object” fits anything: a word for this very part may fit better.</source>
   <translation>「object」は何にでも当てはまります。このワークを表す語のほうが合う可能性があります。</translation>
  </message>
  <message>
   <source>“object” left of 0, these words right of it</source>
   <translation>0 の左が「object」、右がこの語句</translation>
  </message>
  <message>
   <source>“{noun}” does not fit these parts: try another noun.</source>
   <translation>「{noun}」はこのワークに合いません。別の名称を試してください。</translation>
  </message>
  <message>
   <source>“{word}”</source>
   <translation>「{word}」</translation>
  </message>
  <message>
   <source>≤ score</source>
   <translation>≤ スコア</translation>
  </message>
  <message>
   <source>≥ score</source>
   <translation>≥ スコア</translation>
  </message>
  <message>
   <source>● in use</source>
   <translation>● 使用中</translation>
  </message>
  <message>
   <source>★ Suggested</source>
   <translation>★ 推奨</translation>
  </message>
 </context>
</TS>
