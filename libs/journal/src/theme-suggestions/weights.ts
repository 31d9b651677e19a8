/** Made by tools/weigh-themes.mjs from the labelled lines; read by `readWeights`. */
export const weights = `
*=A9B9C10D9E9F11G9H2J4k5L6M6n8O6;:announced=a2B3c1D1F3i1J1k2L2m1O1;:announcedcare=a5B3D1E1F1G1H1i2J1L1m1O1;:askfirst=a4b1C3E3F2G2H2i2K1;:barge=a5B2C1D3e1G1I2J1k2l1o1;:belongings=a4B3D2e1G2H1i2J1
:bodycare=a7B4C2D1E6F3G1H1k2L1n2O2;:broken=A2B4c8D3E4F1G2H1I3k3M2n2o1;:calm=a1b2D2F1H4i2o1;:cantsayno=A3B4C1D2E3f7G5H1i1j1L2;:capacity=A3C3d7E1F3G3H6I1J1k1l3N1;:careplan=A1B2c2D1E2F2H2i1k1n1
:changes=A3B4c5f2G2H1j2l2;:childlike=a6B2D3E2f1g1H1I1k2L1;:choice=A3B2C1d5E1F1G2H3i2j1o1;:clinging=A1B2C1D1E1f7G3H1i1j3K1l1;:clothes=a5B3C3E3F1g1H1i2J1k2L3;:comfort=b7C2D4E2F2G3H2i2J1K3l1N2o2
:commaid=A2B2C3d6F2G1H3i2l1m2O2;:confidence=A2B4C4D4e8F1G3H2I2J2k3l1o1;:contact=A2B4C1D3e6f1G2H1i1k2L2m2N1O1;:decidedfor=a1B1C3d4E2F3g1H4I1k3L2;:didcome=b1c1D1H1j1k2L3n2O1;:didnotcome=A1B2c2D1E1G2h1j1k2m1O1
:distress=A3b10C6D4E2f1G3H2l3;:doorway=a3b1C2E2g1H1I1j1k1m1;:eachdiffers=B1c4D2E2f1G1h1I1j1k2n1O1;:escalated=A1B3c1D2e4f1H3i2J1K1L1m2N2;:faces=B1c8D3E1F1G2H3i1j1K2l1m1;:faith=a7B2C4e3F5G6H2i1J2K2l3
:familyin=A1B3C1d3E4f1g1H5k1l1N1o1;:flirt=A3B3C4D3e10G2H4I1J1l1;:friendly=A2B2C2D1e7F2G2H5i1J1K1l2N1o1;:gift=A4B6C2D5e10F3i1J1l1N1o1;:goals=A4B2C1d6E1F1G3H1i1j2K1;:grief=b3c2D4E3F1G2H1J2k2M1n1
:guess=A2b2c2d1E1F1G1H2I2k2;:halfpresence=A1b4C1d1E1F2g2I1j1k2o1;:handledwithout=a5C3D1E1F2J1k3L2M1n1;:harm=A2C1e5G2I1l2m1N1;:hurry=A2B1C2D1E4F4g6H3I1j2k1M2n1;:hurrywords=C1D1E3F4g2i1k1M1n2O1
:ignored=b1c1D3E2F2g4H4I1J1k3;:infoleak=A1C1e3F1G1H2k1l1o1;:jobslist=A1b1C1D1E3F1g1H1i1k2L2n1O1;:kept=A1B3c6D2E2F1G2H1i5K5m2N2;:keptquiet=a1C1e1f1g4H3I1J1k3L1M2n2;:kinwork=A2C1d3F1G2H3l1
:knock=a8B4C2D2E3F4G2H2K1;:lawful=A2B4C3d7E3F3G2H1k1m2N2;:leaving=A3B4c1D2E2f5G1H2I1j2k2L1;:listen=A3b8C1D2F3G1j2k1L2M1n2;:logistics=A5B4C4D4E4F4G4h11k1M3n1o1;:longway=a1b2c1D1F2G4H2I1j3K1L2M1n2
:minimise=A4b8C3D1E2F1G2H2I3j2k3L2;:moodwords=A3b5C1D1E4G1i1k1L2m1N1;:naming=a7B4C3D4e2F2G1H2I1j1k2L1M1n1;:neededness=A1b1C1D2E3f5G1k1n1O1;:needsleft=b1C3D3E1F1g4H5j1k1m1n1O2;:nochoice=A3B1C2d6e1F2G2H4J2k2M2o2
:notasked=a2B2C2d2F2I7k7M1o1;:noticed=A1b1C3D1f2g3H1J1l3M1o2;:notold=A1B2c2E1G1H1I2k3M1n1;:notsure=A1B1c1D1E1F1g1H4I5J3K6l10M4N5o9;:onlyme=A4B4C2D5E3f8G3H2j2m1O1;:others=A1B1C1d1e1f1g2j2k1n1
:outburst=A1b3C3D3E2f2G2I1j4L2n1;:outsidework=A2B4c2D4e10F2H3I1k1l2;:over=a1B3C3d1E2F1g4H4I2J1k4L1M1o1;:overshare=B4C1D3e3f1g2h2I2j1k2L1m1O1;:ownlife=B4C3D2e5G1H1J1k1m1;:payment=A3B3C2D2e4f1G1H1k2
:pickone=B1C1d2E1F3H1i1l2m1;:plan=A2B4c8E4F1G3H3i2j2L2n1O1;:platitude=A2b3C2D1E1F2H2I2k2M1n1;:presence=b2C1D1E1F1G1H3i2j2L1n1O1;:privacy=a9B1C3D5E3F2G5H3m1O1;:promise=A2c6D2E3F3g1H2j2l1M1n1
:publicplace=a3B3C3D2F2h1k2;:regret=A1b3C1D1e1G3I2k2;:reliable=A2B3c1D1E2f2G3h1i1J1K1l1;:repeated=A2b5C2E1G1H2j2K1M1n1;:respect=a6B2C4E1G1H3j3K3m1N1;:safeguarding=B5C7D4e7F3g2H4k1L2m1O1
:saidiwould=A3c3D2F2G2H1i2L2m2O2;:samepeople=A1B6c4D4E3G1I1j1k2L1n2O2;:samesex=a4B1c3d1E1F1G1k1L1;:saywhat=a6B3C2D1F2G1H5i4K2L3N1o1;:sharedcare=A2B1D2E2f4g1H3i3L2m1N2;:sharp=A1b8C4D4E5F4I1k2N1o1
:silent=A3C1e1F1g1H5I1J2k3M3n4;:slowspeech=A1b5C4d1E4F2G1H2i3K3m1N1;:speakup=A1D1E1g5H1i2K2L1m3N1O2;:stick=A4B2c7E3F2G2H2j2K1l1M1n1;:stoodup=A1B3E3F1g4H4i2j1K1L1m5N4O2;:supervision=A3B4C5D4e6G1H4i3j2K3L3m3N3
:talkabout=a4b1C4D3e1F2G1H6k2L2m1N1;:talkedover=A1B1D2F1g2H2l2n2O1;:talkers=A1B3C2d3E2F3g2H3i1k1L2m1n1O2;:taskfirst=a1B3C1D1E2F1g3j2k1n1O1;:theirhome=a3B2d2F2G2H1i1J2k2L1M1n1;:theirsay=A1B1C2d4E1f1G2H2i1j1l1
:toldchange=B2c1E2F2i1l1;:touching=A1C4D2e5F4I1k1l2M1;:trying=a1D1e1F1G1H3I1j5K4N1o1;:wellend=A1b1C3E3f1h1i1j1l2M1N1o2;:wrongly=B1C1D1E1F1g1H2I1j1k2M2n1;a=B1C2D2e1F2l1;a bib=a1;a birthday=E1f1
a biscuit=g1;a bit=b1D1j1;a car=g1;a card=c2D2f1G1i2;a chaperon=e1;a child=b1;a choic=d2j2;a colleague=B2e3f2g1i2;a conveyor=g1;a day=D1;a do=a1;a drawer=d2;a dress=A1f1;a feeder=g1;a feel=g1
a finger=d1;a first=E1;a friend=i1;a gap=b1;a goodby=c1;a jok=b1G2;a kin=g1;a leaflet=b2;a list=f2;a minut=g2;a nam=g2;a new=c1h2;a not=c2;a num=g2;a parcel=g1;a person=a2C2D1e2F2G1J3;a photo=I1
a plan=C1f2;a question=b1;a second=f2;a secret=e2;a shop=b1;a stranger=c1;a tap=a1;a tim=i1;a wall=a1;a wasp=h1;a week=B1c3f2H2;a weekday=d1;a word=I1;a year=b2;a yes=d1;a_the=a1B2;a_they=g2;abl=c1d1
about=b1D1e3F1g1H2m2;about a=a2;about how=g2;about it=B1c1;about my=A1B2C1e4F2G1;about the=A2b2c2F1;about they=a2b1c2f1G1i1;about wher=g1;about_in=a2;abov=D1j1;accent=a3;accept=A1B1e4G2H2;accept a=e2
accident=b3C1i1;account=h1;across=a6B4C3D2F1g2H1J1;across the=a2;across they=g1;act=b3D1G1;action=c1E1;activity=B1c2H2k1;actual=b1;ad=D1e1;adapt=d1;address=a1G1k1;admission=D1g2;admit=i1;adopt=E2f2
advanc=d2;advic=e1F1I1;advocat=A1B2C2d7F1G2H1i1j1K2;after=b1D2E1G1j1m2;after discharg=D2f1;after it=d2;after the=b2i2;after they=e1k2;afternoon=A1E1G1h1;afterward=a1C1d1;again=b3C2D2E3F2g2h4i1K1m2N2
again and=A2;again they=g1;against=A1b1d3F1G1I2l2;age=a1b2C1e1g1;age and=D1;agency=C2D1F1h2;agenda=d2;aggressiv=g1;ago=e3;agr=B1d1f3G2K2l1;agr to=C1;agr with=d1;agre=B2d5F2G1J2l2;ahead=B2c2d1
aid=A3B2d4E1F1g4H1;aid in=d2;air=c1k1;ajar=a1;alarm=A1E2f2J2l1;alarm mat=d2;aliv=I1k1;all=f1g2J2k2;all about=a2;all i=g1;all knew=g1;all num=c1;all right=D1;all the=D1e2G2K1;all they=G1;all_the=c2
allergy=g1;allocat=c1d1G1;allow=B1c1e3G2H2;almost=a1F1G1;alon=B3d2e1G2k1;alon and=d1;along=A2B1c1E3g3H1;alongsid=a1;aloud=d2E1f1H1i1;alphabet=d3;already=A2d2E2I4j3k1M1n1;already told=b1;alright=b2c1I1
also=K2N1o1;alter=c2D1;although=d1G1I2k2;alway=B3c2d1E1H3i1L1;alway be=C2f2;alway do=d1;am=D2f1I1l2;am do=a1;am i=f1;am leav=c2;am next=i1;am not=d1f2;am on=F1;am scar=g2;am the=f2;ambulanc=C2D1g2h2
among=g1;an=B1d3F1g2H2i2K2;an alarm=c1;an email=g1;an hour=e2;an interpreter=d1;an old=a1;and=F1i2L1n1;and a=E1;and ask=b1i2;and brought=c1;and by=b1;and cam=e1;and count=a1G1;and cry=b1;and did=a1
and forgot=g1;and go=g2;and got=e2;and handl=h1;and i=A1b1d2h1I2k3n2;and it=A2B2c1d2f1;and kept=e1;and left=I1k1;and let=b2D2;and look=b2d1G1;and meant=b1;and nobody=A2B2;and not=B1c1;and now=d1e1
and on=c1;and one=c1;and out=g1;and pass=e1;and said=B1D1e2g3m2N1;and say=A1;and someon=d1g1;and talk=g2;and that=b1C2d2f1G1;and the=A2d2G1h2;and then=A1E1;and they=a3B2G2l1;and told=f3;and turn=b1
and wait=i1;and walk=e1;and was=c1;and weekday=i1;and went=A2b3g2H1;and when=c2F1i2;and your=g1;and_a=d1;and_i=b2;and_it=G2;and_my=b1;and_that=d2;and_the=e3;and_they=i2;and_told=c1;angel=a1G1;anger=K1
angl=A1d1;angry=b2C1d2F2i2;anniversary=b1;announc=a1F1g1;annoy=A1;annual=C1F1h2;another=a2B1C2f1G1I2l1;another colleague=f2;answer=b5C3E3F2H4;answer befor=b1;answer for=d2;answer the=b1;answer when=e1
anxious=d1k1;any=b1E1f1H1I2k3L1;any mor=b1;any question=g1;anybody=B1e1;anyon=A1B3C1D1e3f4g2H1I2J1k2l1;anyth=A2C2d4E2f2G1;anyway=a1B2c1D2g2;anywher=C1f2G1;apologis=d1;app=C1d3F1h1;apparent=A1B1h2
appeal=c1;apply=g2;appointment=B1c3D2k1;appraisal=A1C2D2E1G1h4;approach=B1c2;are=A3b2C2E1F3h3j2K2l1;are in=d1;area=A1c1;argu=A1b1;arm=a3C1D2E1F1j1L1;around=g2;arrest=a1;arriv=c1D2E2F1G2h1i3K2
arrow=C1d1;articl=h1;as=B1d2E2H1i2;as a=C1e1G1;as alway=g2;as bad=g1;as i=b2j2;as long=b2;as my=b1;as the=c1G1h1;as they=a3J2;as yes=d2;asid=E1g2m1N1;ask=B1C2d4F2G1H5i4K1L2m4N3O1;ask a=e1
ask about=b2G2;ask befor=A1d2;ask for=e2g1;ask how=b2C2G2;ask if=a1b2C2;ask may=a1;ask me=c2g3I2;ask the=B1k2;ask they=a1d2k2L1;ask to=a1B2G1;ask what=i2K2;ask wher=A1c2F1;ask which=a2D1;ask who=f1
ask why=g2;ask_they=b1;asleep=B3C1D1E3F1g5h1;assess=G1i1;assessment=A1c2d1G2J1k3;assist=d2;assistant=g2;assum=d1K1;at=c1H2m1;at a=f1g1;at hom=B2D1h1;at least=b1;at my=b2;at night=d1e3
at num=A1c5d1F2G2H2;at onc=e1;at one=c1;at supervision=g1;at the=g2;at they=b2C1;at weekend=f1;ate=a2C1D1e2F1G2h1I2k2;attach=D1E2f1;attention=A1b3;attention seek=b1;attorney=C1;audit=A1C1E1h2;avoid=g1
awak=B1C1d1f2G1;away=C4d2E3g1H3i2K1;away from=a2G1i1;away so=b1;away the=d1;awful=G1h1;bab=e2;baby=a1C1D1F2h2;back=c2D3e1f2G2H1m2N2;back and=c1;back whil=i2K2;back with=e1;backward=a3g1i2K1
bad=a1C2d1e1f3K1;bad as=g1;bad day=b1;badg=a2B1C1D1e1F1h1;badly=A1b3E1G1j2K3;bag=a3c1E2F1g2H1J1k2;bag for=c1;balloon=G1h1;band=D1F1G1h2;bang=b1C1g3;bang the=g1;bank=A2B2C1D1e1F2G1h4;bank card=e1
bank holiday=h1;banter=g2;bar=E1G2;barbecu=k1;barber=i1K1;barg=a3b1;barg in=a2;bark=A1b2;basement=h2;bat=f1g1;bath=A2c2d1E1g4H1;bathroom=a4B1C1D2g2H2;battery=A1B2C1d5g2k1;battery and=d1;bawl=a1f2g2k1
bay=a3B2c2D3E2F2g4J1k2;be=c3D2E1f2G1H2l2N2o2;be a=g1;be all=f1;be back=b1;be call=a3D2;be cold=a1;be good=b1;be in=c2e1;be need=f1;be on=d1;be the=g1;be ther=C2f2;be they=f1;be told=c1;be with=f3
bear=i1;beard=D1g1;becam=B1c3H1I1j1;becaus=B2C2d2F1H3i1J2k2L1N1;becaus i=e2F1G1k1;becaus it=a1;becaus of=d1;becaus that=a1b2;becaus they=A1D1e1f1i2;becom=D1K1;bed=a2B3F1g2H1j1N1;bed at=d1;bed num=e2
bedsid=a2C1g2;bedtim=A1d1E2f2i1K2;been=a2c1D2F1g1h1J2k2N1o1;beep=B1C2E1g2;befor=a3B2c2E2G2H3i4K2L2;befor each=d1;befor i=B1e3G2;befor it=a1C1;befor num=f2j1;befor the=B1c2G1i2K1;befor they=D2F1g2I2k2
befriender=E1;beg=b1i1;began=b2i1;begin=c1;begun=A1B1e1;behaviour=b3D1G1k1;behind=a4b1c3D2F1i2;behind the=A3d1;believ=A1d1h1J1k1;bell=a4B2D3E2F1g3H2I1m2N1;bell and=a2;bell on=a1;belt=A1E1g2;belt on=d1
bench=c1;bend=D1e2h1;bent=b2;bent down=b1;besid=b1C1E1i2J1;best=a1c1d3F1I2k1;besti=e1F1;bet=g1;better=a2B1c1G1h1;between=A1C1e1I1j2K2;between num=b1;between us=g1;bev=c1;bib=a4C1D1E1;big=c1G1H1j2K2
bik=A1C2G1h4;bik they=h1;bill=C1;bin=d1g3h1;bin bag=a2;bingo=a1b1;bird=b2f1;biro=i1;birth=a1b1I2k2;birthday=C2E4f3G1h1i1K2;biscuit=A1B1D2H1I2j3K2;bit=A1b1e1H2i1j4K3L2n1;bit too=j1;black=C1i2
bladder=a2B1D1;blank=c3H1;blanket=A2b3c1F1G1i1;ble=g1;bleep=b1c1I1j1;bless=a3B1E1f2G1;blew=A1h3;blind=a4B1E2F1G1H2i2J1;blind sid=a1;blink=d3i1;block=A1B2F1G1h1;blood=B2d1F1g2h1J1k2;blu=A2c1d1h2i1
board=A1d5E2f1H1I1j2;board was=d2;boat=g3;body=C1g3h2;boiler=B1G1h2;book=A3B3c3d3f1G3j3L1;boot=c3H3k1;bor=b3C1D1E1F1k2;borrow=A1D1e3I2k2;boss=B1e1g3K1;both=a1B2c2d1E2i2j1K4l1N1o2;bother=A1b2C1F1g2k1
bottom=a1;bought=A3C1D1f4I2k2;bought they=A1f2;bow=a3D1i2K1;bowel=a1D1G1;bowl=a3B1d1G1;box=C2e2;boyfriend=g1i1;bra=a2g1l1;bracelet=e1;bracket=k1;brain=A1d1e1F1;brak=A1c1d1g1I1k1;brand=c1;brav=b1
bread=d1;break=A3B2C1D1E3g2h3i1J2;breakfast=f2I2k2;breath=A1b3D1E1i2J1;brilliant=g2;bring=B2d1E1f3i1;brok=A1D1G2h4;broken=B2g2H2;brought=A1c2d1E3G1H3i4J2K3m2N2;brown=a1;bruis=A1D1e3;brush=b1;bucket=h1
budget=C1D2G1h3;build=A1B1h2;builder=a1D1e1;built=c2;bulb=h2;bum=G1;bump=a1C1e1;burst=e2;bus=a4B1C1d1E2f2I2;business=a1D2e2;busy=B1h3I2k2;but=c1d1E1G3H2I3j6K5N2;but i=A1c1d2G2;but night=b1;but only=d2
but the=I1;but they=a2i2J3;button=b4C1D2;buy=e1f1G1h1i2K2;buzz=b1g1h1;buzzer=A1C1D1g1I2j2;by=c2d1E3i1;by bit=f1;by herself=D1;by me=c1;by nam=f1;by num=A1;by the=g1I2k2;by they=a2e1;by us=d1H1k1
cag=g1;cak=D2e2F2G1h1I1j1;calendar=b1;calibrat=h1;call=a5b1D4E3f1G2i1;call colleague=g2;call it=b3;call me=A2e2;call not=i1;call out=g2;call they=a2C1;call to=c1;call_the=a2;calm=A3b5E1F1H2I3j3
calm on=b1;calm they=k1;cam=c2D2F3G2h1;cam and=c1;cam back=e1;cam befor=g1;cam for=g1;cam lat=c1H1;cam round=b1;cam to=C1;camera=e1;can=d2E1H1j1K2l3;can answer=a1;can i=K1;can say=G1;can see=A1e1
cancel=D1;cancell=A2B1c2I2k1;cancer=A1b1e2I1k2;candl=e1J1k2;cannula=a1;canteen=C1E2G1h3;capacity=A2B2C3d6F1H2;captain=a5C1D1E1F1i3K2;car=A1B1C1D2f2G1h4;car and=e2;card=A1d1f1G3h2i2j1K2L1m1;card is=e1
card on=d1;card to=e1;card with=f2;cardigan=c2;careful=l1;carpet=b1;carry=C1E1;cas=A1d1e1G2j2K1;cash=D1e3i1J1;cash in=e1;cat=A1G2;catch=a1B1g1;cater=g2i2;catheter=a1D1;caught=b2C1g1;ceil=E1F1G1h2
centr=d2;cereal=d1;certain=c1l1;chair=F3G1i1K1;chair at=a1;chanc=a1;chang=a1B4c5D1E1F2h1J2l2;chang and=c2;chang but=c1;chang the=C1h1;chang they=a1d1;channel=A1d2i1;chapel=d2;chaperon=e3H1i1
chaplain=A1B1;charg=A2d2j1K1;charger=c1D2e2G1h1;charity=D2e1h1K1;charm=e2;chart=A2B1c2g2H2i1J1;chas=d1;chat=B1C2D1e1g5H1;chatty=e2;check=a2B3c2E2G2i3K1;check that=c2;check they=d1;cheek=a4d2E2G1H1j2L1
cheeky=g2;cheer=A1b4C1D1f1G1i3J2K2;chef=g2K1;chest=A2g3;chicken=a1C1d1E1;child=b2h2;children=D1E1f2G1;chim=d3g1;chin=a1;chip=g1h1;chocolat=A1e2G1;choic=A3B2C1d10E3F2G4j2K2;choic of=j1;choir=d1I1
choos=A4C1d9E1F2G3;chop=d1g2H1;chos=A3B3d8E1G2H1i1J2;chos the=d1;chosen=B1;christma=A2B1C1D2E1G2h3;church=A2e4F1;cigarett=d2e2F2G1I2k1;cigarett and=e1;class=g1;clean=a3B3D4E1F3g2h2i1J1;cleaner=a1G1
clear=F1h1i1;clerk=C1E2g2h1;click=b3E1H1;cling=C2f1j1K1;clinic=a1B2c2D1E2g2H1J1k2;clip=d1;clipboard=E1;clipper=c1D1;clock=A3f1G1h3j2K2;clock for=f1;clock went=h2;clos=a2B2C1D2f2G2h2i2K2;clos the=i1
closer=h1;cloth=a1C1d2j2K1;club=G1;co=D1e1g1;coat=a3B2c2E1g4J2k2;cod=d4E1;coffe=B1C2d2e3;coffe after=e1;cold=a1B4C1d1E1G1h4i3J2K1;cold hand=a1;cold tea=g2;colleague=a1B1D2e2f2g2h2J2l2N1
colleague and=H1;colleague ask=c1;colleague cam=g1;colleague colleague=g1;colleague in=b1f1;colleague left=b1;colleague not=b1;colleague room=A1;colleague said=b1g1;colleague say=l2;colleague spok=g1
colleague to=A1e1;colleague told=g1;colleague was=D1i2;colleague_about=g1;colleague_to=g2;collect=D1h2l1;colour=A1d3E1i3K1;com=a2c3E3f3H1i2;com and=c2;com back=g2;com in=a1f1;com instead=c1;com out=a1
comfort=f1I1k2;comment=A1C1e2;commod=a4B1D2G1;communication=d3G2k1;community=j1;company=A1b2C1D2h3;competency=h1;complain=A3B1C2e1F2g4H1m2N3;complaint=G1;compliant=d2;computer=C2E1F1h1;concern=A1g5H2
concert=d1I1j1K1l1;condemn=h1;confus=a2B1F1g2I2k2;consent=A2B1d2H2k1;contact=c1f1;contract=c2d1i1;control=B1E1g1h2;controll=h2;conversation=a1b1C1;conveyor=g3;cook=A1C1d3E1f2G2;copy=B1C1d2g1
corner=a2B1C1G2K2l1;correct=b4c2E1F1G2i1K1;correct they=b2;corridor=c3D2E3h2j1L1m1;cost=a1g1;cottag=e2;cough=a1;could=C1F2g2H2o1;could be=g1;could not=F1;could read=a1;could see=a3;couldv=a1I1k2
count=b1C2F3h3J1l1;counter=a2D1G2;country=i1;coupl=e1;cours=A1C1E1h2;court=D1f1;cover=a3D2e2f1h3i2J1;crack=A1;crash=C1G1;cream=b1c2;crew=a3B1c1D1g1;crisp=C1h1;cross=b2c4E1g3i1;crossword=F1;cruel=l1
crush=d1G1;cry=b5C1D2G2I1k2;cry about=g1;cry and=I1;cry on=e1;cubicl=N1;cuddl=e1f1;cultur=a1b1E1;cup=b1c1E1g3i2J1;cupboard=A1c2D2F1h1I1;curry=B1C1;curtain=a3C1E1F1j2L1;curtain and=b1;cushion=B1c2
custard=b1d3G1H1;cut=b1C2d2E2G2H1;cut the=b2;cut up=A1d2;cutlery=h1;daft=a1E2f1G2;dark=f1;darl=e3F1I1k1;dat=A2B1c3e1F1h3J1l2;data=h2;day=A3c1D1E1f1j3n1;day befor=c1;day for=c1;day i=f1;day off=C1
dead=D1F1g2h1I1k2;deaf=d2G1K1l1;deafblind=d1;deal=c2;death=b3G1;decid=A2B3c1d4E2G2k2;decision=A2B1d3i2K2;declar=e1H1;declin=C1e2f1i2K1;decoration=a1G1;degre=h1;delay=c2G1i2K1;delet=A2e4H1i2K1
deliver=a3C1i1;deliver the=a2;delivery=h1;dental=c1h1j1;dentist=A1h2j1K2;depend=c1D1;deprivation=d2g2;depth=e2;deputy=g1;describ=a1C1g1i1;design=C1d2i1K1;desk=C2d1E2i1J1;devic=d2I1k1
diagnosi=a2B1G1I1k1;dialect=e1;dialysi=a1B1c2G1;diary=C1g2;dictat=a2B1g2;did=B1c3F3g1H1i2L1;did both=c1;did i=b1l1;did it=c2;did not=A1b2G3H1i3J3k2L1;did noth=g1;did the=D1;did they=a1g2;diet=d2G1I1
dietitian=A1E1i1;different=A2c4E2k2L1;different story=g1;different thing=j1;difficult=I1;dinner=B2C1e4f2H1k1;dirty=c1D1g2;disagre=B2d2l1;discharg=A2B1e2f2h1I1J2k1l2;discuss=B2C1g3k1;discuss whether=g1
dishwasher=D1h1;distress=J1;disturb=a2b1D1g1K1;disturb sign=a2;divorc=B1e2F2G1k1;do=B1c1F2I1j2K2l3;do i=d1e2F1G2l2;do it=B1E2g2H2;do my=e1;do not=a2E1i2;do the=b2g3;do they=A2c2e1k2;do what=c1
doe=F1g1H3I2K3l4o2;doe it=g1;doe not=j1;doe that=l1;dog=A2F1h1i1K2;domestic=e1f1;don=A2b2c4F3g2I2j1k2;don it=e1;door=a1b2D2G1H1M1;door and=A1b1;door cod=d1;door has=a2;door on=A2b2;door open=l1
doorway=b1C1D1g2H1;dos=c1;doubl=I1k2;doubt=I1j1;doughnut=C1h2;down=a4B3c1e2f1j1;down and=c1;down so=a1;down the=a2B1e2f2;down they=B1e1;drain=a2g1;draw=A2e2F1;drawer=a2E2H2;drawn=B1h1;dread=b2e1
dream=b2f2;dress=A3d2f1H1i1;dress gown=A1f1;dress next=g1;drew=C2d1G1i1;drift=b1C1j1;drill=a1D2E1F1h2;drink=D3E2g4j1;drink from=f1j1;drink left=g2;drip=B1c1g1k1;driv=C1;driver=A2c1D1e1g1J1;drizzl=h3
drop=a2c1D2E1J1;drov=B1G1h3;drug=A3G1h3;dry=B1c1;duck=a2i1;due=b3;dummy=h2;dunno=g1;dur=g1I2k3;dust=g1;duty=A1e2G2h1;duvet=a2F1g2;dy=b2C2D1E2F1g2;e=B1h1j1;each=b1c4d1E1F2G2H5i1K1;each day=C1
each person=d1;each thing=a1;ear=a1b1D2i1K2;early=A3B2D2E2f1h3K1;earphon=A1g2;earphon in=g1;eas=d1;easier=a1B1d1E1g1I2k2;east=h1;easter=c1e1k1;easy=F1H1I1k1;eat=B1C2f2j1;eaten=D1g2;edg=b3
educator=e1g2;eighty=E1g2;either=b1c1d2E1F2;elbow=E1g1h3;els=b2C2D3f6G4I1;email=A1B3C1D1E2F1g2h4j1;emotional=g1;empty=a2B3C2G1h1;end=b4e1F1G2H1j1;enema=d1;engag=g2;engineer=A2C1D1h4;english=b1C1E1g1j1
english to=g1;enjoy=f1;enough=A1e3G1h1i2j2K4;enter=a1k1;entranc=a1;entry=A1h2j1;envelop=e1G1k1;escort=e1;estat=A1B1c1D1E1F1h2i2;even=a1B4c1d2G1i4J2K2;even though=a1;ever=C1d2f2G2J2l2
every=a2b1c3D1f1G2H4i1;every day=I2k2;every shift=a1;every tim=C2f2;everybody=D1F1g3I2k2;everyon=a3C2D2F1g3I1J1k2l1;everyon on=g2;everyth=C2d2E2J2l1;everyth and=b1;everywher=G1;ex=D1e4F2G3
exact=B1D1e5i2K2;exact word=e3;exam=C2E1F1h2;except=B1e2G1H1I2j3K1;excus=g1;exercis=A1B1c2D2e2I1k1;expect=C1g1j2K1;expir=A1h1;explain=A1b1c1G3H2i3L2;explain each=C1;explain why=b1;extra=B1C1f2G1
eye=a1C2E1F1g3;eye on=g2;eyebrow=D1e1;fac=a4B2c4e2f1G2H3m1;fac down=a1;fac from=j1;fac the=a1B1;fac they=c1;fac to=b1;facebook=i2K1;fact=b2c1;faff=g2;fail=h1;fair=c1e1F1;fall=A1c1D3f2I3k2;familiar=e1
fan=C1h2;far=d1H1I2j1;fast=g3H1;fault=C2f1;favourit=A2B2C1D1e3F1I2k2;favourit and=e1;fax=c2;fear=b1i2K1;fed=D1E2F2g4H2;feed=C2d1H1i1m1;feeder=a3D1F1g2H1;feeder in=a2;feel=a1B4C1D1E1f1g4I2j3K2l2o1
feel about=g1;feet=a1B2C1D2E2F2g1h2k2;fell=D2E1G1h3k2;fellow=C1f2i1J1;felt=A1b1C2e2f1G2K1;femal=c1;fetch=A1b1c1d1G1H1k1;few=b1c2d1F2I1j2;fewer=d2E1J1;fi=h1;fifth=b2I1j3K1;fight=b1;figur=A1
fil=B1e2J1k2;fill=A1b6C2D1F1G2h1i2K1;fill the=b1;film=C1d4G2H1;fin=A2B1C2d2h2I1l1;final=A1b1E1F1G2h3;financ=C1h1;find=c1D2E2h5J2l1;finger=b1d2;finish=a3b2D2E2F2g1I1J1k3;finish they=b1
fir=A1b1C2D2E1F2G2h3i2;firm=D1h1;first=a3b2C1e2i4j1K4L1;first at=d2;first tim=i2;fish=A1B3E1f1G2h2i1;fit=A2B2C1d1e1F1h2;fiver=e2H1k1;fix=c2d1F2k1;flannel=c1i2;flat=A2C1d2f1G1h2I1;flew=G1;flinch=e1G1
flip=j1;flirt=A1e3F1k2;flood=b1D1h1;floor=a1B1D3E1G1h5i3J3;flower=a1c1D2h1;flu=G2h1;fob=C1d1g2h3;foggy=h1;fold=a3b3E1g1k2;fold the=a1;folder=A1B1c3D2E1G2h1j1;folk=C1D1e1g3;follow=A1B2C1d2e1f1H1I2j3K1
follow me=f1;follow the=c1D1;fond=e3;font=g1;food=a1B1C3d2E1g1H1;food in=g2;food on=a1;foot=g1;football=b1d1F1;for=B1C1G2k1O1;for a=c1;for all=d1;for day=g2;for drink=g1;for each=c1;for everyon=d1G1
for everyth=f1;for help=D1e1;for it=a1g2h1;for me=A2B2E1f4j2K2;for my=A2e2;for noth=c2;for num=b1E1;for our=d1;for somebody=e1;for the=a2d2F2G2h2;for they=b2c1d2E2f1G2H2;for week=g2H1;for yes=d2
forehead=a1k1;forget=a3E1i2j1K3;forgot=B2C1d2E1h2I2k1;forgot the=d2;forgotten=B1D1F1g4;fork=B1C1g3;form=b2d2g6H2l2;form for=b1;form with=d1;forth=E1f2l1;fortnight=A1c2G1;forward=c2E1;found=A2c2F1i3K1
found it=e1;found out=A1c2;fourth=A1c1d1l1;fram=B1c2e1G1h1i2J1;fram with=h1;fre=a2F1g1;freezer=h1;friday=d1;fridg=A1B1D2E1f3G2h1;friend=B2C3e3F3G1J2l2;frighten=b3D1F2g1i2K2;frog=c1;from=A1B2f2G3H2I1k2
from hom=f1;from my=f2;from the=c1;from they=B2d3k2;front=a4B1C1E2F2;full=a2D1E3F1h1i2K2;full and=C1;full of=c1;fun=a1C1D1e4g1I1k2;funeral=B1c1e3l2;funny=a1C2g2I1;furious=B1;furnitur=A1g2;fuss=C1e2g2
gap=b3D1E1G1i2;garden=A3b2c3d2F1G2H1i2J1;gardener=b1;gat=c2D1;gav=A2b4C1e1F2G2H4;gav me=g1;gav the=b2C1e1H2J2;gav they=b2d1G1H1;gav us=h1;gay=e1l1;gel=B2C1E1G1h2;gent=A1C1D1i1;gentl=I1j2;gestur=d1
get=A1b1c2e4f1H3I2j3o1;get a=g1;get away=f1;get the=e1G1;ghost=b2;gift=A2e3G1H1K2l2;giggl=a2B1e2;girl=f1;girlfriend=A1d2;giv=A1e2F1G2I1j3K1;giv the=c1;given=B1F1g2k1o1;glad=b2G2;glass=b1c1E2g4M1n1
glov=A2B1C2D2E1G1h3;go=E2f1g2H2i1;go and=j2;go back=c1;go hom=b1F1;go on=a3;go out=d2;go to=B2e2;goal=A1B1d3E1F1G2j1;goal in=i1;god=D1f1;goe=c1D2E1f2G2K1M1n2;goe to=f1;gon=a1C3D1e3F2g2h1;gon in=a1
good=a2b1C2E3F1G2h3;good one=d2;good tim=a1;goodby=A2D1E2f4;goodnight=B1C1E1f6G1H1I2j3;gorgeous=e2g2;gossip=a2B3D1e3H1;gossip about=e2;got=A3b3F2h3j3m2;got all=g1;got back=c1;got down=b1;got no=f1
got they=a1d1g1i2;governanc=g1i1;gown=a1B1C2D2f2H1k1;grab=a4D1E3f2G1I1k2;grab my=f1;grab rail=b1;grab they=a1;grandad=a1C1f2;grandchildren=d1;grap=a2G1;great=C1e2G1;green=C1d3h1;greet=c1H2;grey=A1k1
grief=j1;griev=b2;grin=g1;grip=b1c1D2;groan=D1g3i1;group=A2B2d2e2F1G1;grow=b3;grown=a1B1;grumbl=e1;guard=a1;guardian=e1G1;guardianship=d2;guess=A1b1c1G1H2k1;guess the=c2;guess wrong=b1;guest=a1
guidelin=c2D1;gut=G1;gym=a2e1G3h2j1;habit=g1l1;had=A1c1E1F4h4k2L2;had a=A2h2;had been=c2;had no=D1;had num=b2;had said=c2;had to=D2h3;hair=a4C2E1H1k2L2;hairdresser=e1G1;halal=a2;half=D1E2F1I2j2K1M1
halfway=A1;hall=B2f2j2;ham=a3g3;hand=D1E1f1h1i1K3l1n1;hand and=b2;hand gel=h1;hand me=d2;hand to=a2D2;handbag=a3;handl=a1B1C1E2h3i1j1K2m2N1;handover=a1B4c1D2E3f2g6m1N1;handsom=a1g2;handy=g1
hang=a2E1f2H1;hanger=a6B1C3;happen=b3c2D2F1g1J1k1;happy=B1G1K1l1;hard=A1b2d1e1H1j2K2;hard to=c1;harder=b1;harm=d1;harmless=C1e1l2;has=A2B2c2d4E1h1I2j2l1n1;has a=B1d2;has my=e1;has no=a2;has they=e1
hat=h2;hat that=g1;hatch=a1b1C1H1i2K2;hav=A2C1D1f3h1j1l3M1o2;hav a=a1e1F2;hav ask=a2;hav been=e2;hav don=e1;hav gon=a1;hav got=a1;hav learn=b1;hav never=b2;hav not=B1;hav said=j2;hav the=c2d2
hav told=c1d1;hav touch=b2;hav_it=e1;hav_the=f2;head=a1b1C1d2E3f1g2I1J1k2M1n1;head about=g2;headach=b1;headscarf=a2b1k1;health=C2E1h2;healthy=f1;hear=D1E1g2j2K3;hear aid=g1;hear my=f2;hear they=A1f1
heard=b2e2F2g5H2i2J2;heard and=g1;heard it=B1;heard they=b2i2;heart=A1C1f2k1;heat=G1h1;heater=c1;heavy=a1C1g1j1;heel=a1;height=h1;held=a3b3C2E2F2G1H2i1;held my=a2;held the=i1;held they=b1
hell=C1d1E1f1g4;hello=a3C2E1F1g3H2k2;helmet=l2;help=e1f2i2K3m1N1;help they=d1;help us=f1;help with=a1;hen=C1F1g1h2;her=B2D3e2F2g3i2J2;her and=g1;herself=d2G2H1i3J1K2;hid=b3D1e3G1H2I2j2;hid my=b2
higher=e1;himself=a1d5E1H2i2J2;hip=a3c1I1k2;hit=A1D1J1;hoist=A2C1d2G2h4I1j2;hol=C1e1g2;hold=a2b1C2H3j2K1;hold the=a1;hold they=a1D2;holiday=A2c1D2e2f6G2k2;hom=A3C3d2e2f3G3h1I1J2k3;hom at=e1;hom i=E1
honest=f1I1j1;honour=b1;hood=a2g2;hook=d1E1f1;hoover=a3B1c1G2;hop=B1c1H1j2;horribl=b1E1;hospic=D1h1;hospital=B2d1i1J1;hot=A2B1G2h2k1;hotel=h1;hour=b2c5e2f2H3j1L1;hour on=b1;hous=B2e1
housekeep=a2c2D1i1;housekeeper=d1;how=B2E2f1g2i1K1;how it=g2;how long=a1;how the=e1;how they=b2E2;however=b1i1;howl=b1C1f2;hr=h1;huddl=A1C1g4m2N1;huff=b2H2k1;hug=A1D1e2F1G1I2l2;hum=A1d1F2g1i1K1
hung=a1b3E1H1;hungry=C1h2;hurry=A2b3E1F1g1H2i1;hurt=A1B5C1D1e1f1G2h4;hydro=D1G1i1;i=C2D2e1H1j2l2m3N3;i alway=d2G1;i answer=A1C1D1g3;i ask=a2b2C2g1i2K1m2N2;i call=e2h1;i cam=c2;i car=f1;i catch=a1
i com=B1G2;i could=b2;i did=C2d1e2I3j4;i do=b1c2G2H1I1j1;i explain=a1;i feel=f2;i gav=d1j1;i go=A2b1D1G1;i got=C1d1G2;i had=b2c2;i hav=C1D2e2h1;i heard=g2;i hum=g1;i join=g2;i just=G1;i keep=A1
i kept=B1e1;i knew=C1g1;i knock=a1;i know=d1G1I2j1;i laugh=b1;i left=A1c1l1;i let=C2d2g1;i lik=A1C1e3f2k2;i listen=b2;i liv=e2;i lov=f1;i match=d1;i miss=E1f2;i mov=a2;i must=e1;i never=D1f2
i not=e1f2G1h1K2l2;i notic=C2g1K2;i only=c2;i open=d2;i point=g1;i promis=c1;i pull=a2;i put=b2F2;i rang=c1K1;i read=d1;i ring=E1;i said=b2g2H2i3m3N2;i sat=b2;i saw=A2g3;i say=a2c1D2G2i1L2;i spok=G2
i stay=A1E1f1;i step=f1;i stop=e2;i switch=a1;i talk=b1G2;i tell=i1;i think=d2l1;i thought=D1e1g1I2;i threw=a1;i to=e1;i told=A2g1m2;i too=f1;i took=f1g2;i turn=B1G1;i used=I1;i wait=a1b1e1;i walk=f2
i want=b1;i was=b2D2f1j1;i went=c2f2;i will=a1D1g1;i would=c2D1f2I2;i_a=c1;i_all=b1;i_and=d2f2;i_i=f2;i_it=g2;i_no=e1;i_that=g2;i_they=e2f2H2;i_when=a2;i_with=b1;ice=b1I1l1;idea=B1d2e2F1G2h2
if=B2c1E2f3G1H3j1K2l1;if i=A2B2f2G2;if it=b2D1;if now=a1;if the=c1;if ther=d2;if they=b2C2;if we=g1;ignor=b1c2G3;ill=F1i1;illness=a2e1G1k1;imam=A1d1;imca=d1;in=a1B2E2H1k2n2;in a=b1c2D2g1H2j1;in and=g3
in bed=d2e1;in charg=D1;in it=g1;in my=a1;in num=a2;in on=f1;in red=d1;in secret=E1f1;in supervision=f2;in the=C2e2F1g2h2;in they=A1c3e2I2l1;in to=a1;in when=a2;in whil=g1;in without=a2;in writ=c2
in_i=a1;incident=D1e1g2i1;includ=A1d3j2K1;includ the=d1;incontinent=a3;induction=h1;inform=c1;initial=c2G1;injection=a2;insid=A1b1e1K1;insist=A1D2g4m3N3;inspection=C2;inspector=A1g2;instagram=C1e2I1
instead=A3c2e1H2i3J1L2;insulin=G1;intensiv=f2;interest=A1d2K1;interpreter=a2C2d2E1H2J1m2N2;interrupt=g1;into=a4B2C3D2l1;into the=D1;into they=a1;introduc=a3c2E2G1H2i2K1;introduc myself=a2
introduction=c3D1k1;invit=A1B1e2K1;invoic=C1;involv=j1K1;is=A1B2c2E1H1I1j2K3l5m1;is a=g1H1;is full=C1;is how=a2;is in=f1;is it=B1C2D1e1f1;is kept=c1F1;is lik=E1;is me=j2;is my=b1;is no=D2;is not=g1m1
is on=A1;is that=l1;is the=a2D1f3J1l1;is they=B1C1d2E1;is what=b2;is_i=c1;is_to=a2;it=A2F1g1H2j2l2N1o2;it a=f1;it after=g2;it again=C2;it all=a2f1G2;it alon=c1;it alway=c1;it and=E2g3j1K1;it at=E1
it back=c1;it be=e1;it been=c1;it but=d1;it did=g1;it down=I2;it for=d3;it has=d1G1;it in=c2;it is=b2E2i2L2;it it=d1;it just=e1;it known=g1;it me=a1;it my=d1E1k2;it nic=f1;it no=f2;it not=c2I1
it num=e2;it on=c2d2F2G1;it only=a2;it or=b1;it out=i2K2;it right=a1D2;it shut=g1;it so=e1;it stay=g2;it stop=g1;it the=b1g1;it ther=e1;it they=d3K1l2;it to=A1e1g2L1;it together=b1;it too=d2
it took=b1;it tru=b1;it up=A1g3;it was=d2J2k2;it went=g1;it with=A2c1G3i1;it work=b2;it_i=f2;it_on=d2;it_they=a1C1f2;itd=B1c1g1;item=c1j1;itll=A1c1i1;its=A1E1f1h1l2;jab=a1g1;jacket=h1;jam=A1E1G1h1l1
january=h1j1;jealous=k2;jean=a1;job=a2b1E3i1;join=A1B1g2;join in=g2;jok=b1C3e4f1G3j2L1;jok about=a2;jok was=b1;judg=g1;jug=B1g3;jump=a1;jumper=B1C1d2f1I2j2;jun=l1;junior=A1g1;just=d1f1g2H2I1l2M2o1
just the=a2;keen=I1;keep=a2B4c1D4e2f2G2H3j3K1L1;keep it=G1;keep my=c1;keep say=c1;keep they=a2f1;kept=A2c1e1F1G1H5i2L2n1;kept my=c1i3K2;kept say=b1;kept the=e2G1H1;kept they=f2;kettl=G1h2
key=a1B3G2h1j2L1;keyboard=E1h3;keyworker=E1f5H1J2l1;kick=g2;kid=B1F1H1I1;kill=h2;kin=A1d1G1H2l1;kin and=B2d2E1f1;kin answer=B1;kin i=f2;kin is=j1;kin left=d1;kin not=b1E2k2;kin on=d1;kin only=d1
kin said=g2;kin say=E1G1l1;kin they=D1g1;kin to=a1;kin too=a1;kin want=l1;kin was=b2;kin who=C1;kin_they=B2d2;kind=A3b1C2D1e2f2g3H2j1K3l1;kinder=b1c1D1G1;kindness=b1F1;kiss=B1G1;kit=b1i1;kitchen=f1i1
knack=f2;kne=B3h2J1k1;knew=a1B3c3D2F1g3I2k4n1;knit=a3B1D1F1g2h1K1;knock=a7B3D2E2F2G1H1j1K2;knock and=a2;know=B1c2F1g3l1M1n1;know best=d1;know i=b1f2;know if=b1;know it=e1;know that=g1
know they=C3d2E1g2;know what=k2;known=a1e1F1g3H1J2k1;knuckl=c1i1;lab=a1;label=C1h2K1;label on=A1;lack=d1G1I1k1;lad=A2B1c1D2e1g2H1i1J1;ladder=h1;laid=A1c1d2;lamp=a1c1i1;land=C1E1h1;languag=a2B2d3F1g1H1
lap=a1d2E2i2;last=A2G1h1j2K2;last one=G2;lat=A4B3c3E2G2h2j1;lat again=c1;later=B1c3d2F1G2H1i1;laugh=b1D1e2F2g2o1;laugh about=g1;laugh when=k2;laugh with=G1;laundry=D1;lazy=g2;lead=A2B2C2e2g2i4J1K2m1N1
lead and=f1;leader=D1e1;leaf=D1;leaflet=A2b3C2d4I3j1k2;leaflet in=d2;leak=a2G1h1;lean=B1D1E1f3i1K1;lean on=f1;learn=b1D1E2f1i2j2K2L1;learn my=j1;learnt=A1b1c1J1;least=A1b2d3E1G1H1j1
leav=B1E3g2h3I2J2l3;leav and=c2;leav it=g1;leav the=d1l1;lectur=B1h1;leed=h1;left=A1c2D2E2F5H3k2;left a=j2;left in=g3H1;left it=d1;left my=c1;left off=c2;left out=d1;left the=a2B1k1;left they=b1G2
left with=a1;left without=c1;left_on=a2;left_the=g2;leg=a3C3D2F2h1J1;lend=e2i2K2;lent=e2k2;less=A2B1f3j2;let=A3b1e2H3i3K2m2N2;let the=D1f1i2;let they=d2G1;letter=a2E3H2i2L2;letter board=d1
level=a3C1D1G1h1;lie=B1D1f3I1;lie awak=f1;lif=C1e2G1i1K1;lift=a2B2C2g3i1;lift a=d1;lift engineer=h1;light=a1B2C3E2G2h3J1k1;light on=a2;lik=a1D4e2f1g1k1;lik a=a3b3C1E2g1;lik be=d1f1;lik i=c1
lik it=f1G1;lik my=E2f1;lik they=A1D2e4;limit=c1E1f2g2;lin=A1d2e2H1i2j2K5;linen=A2C1D2F2G1h3;lip=b2C1D1g2i1;lipstick=c1d1;list=A1d3H2i2J2;list and=c1;list of=f1;listen=A1b6C1D2G3;listen to=i1
listen with=b1;litr=C1h1;littl=a4B1c2D1G2H1i2;liv=A2B2C2d2e2f1I2;liv for=f1;load=d1h1;lock=a3c1D1F1I2j2;locker=B2C2h5;log=A2B2D3e4F1G2h2i2K2;lon=B1D1f2;long=b4C1D4E2F2G2h2j3K2L1;long as=b2
longer=D1e3F2;loo=a1d1F1l1;look=b2C2F2g3H4M1n1;look at=d2G1;look the=g1;look up=g2;look_the=d2;loop=d2;los=D1g1;lost=A2C1g1h2I1k1;lost glass=b1;lost my=F1;lost they=B2;lot=c1e2F1g2I1j2o2;lottery=F1k2
loud=a3D2E1f2G1N1;louder=A1g1;loung=a2b1d1E1H2;lov=A3b2C3E1f2g1k1;low=d2F1;lower=a4B2i2K2;lower my=a2;lunch=A1B1D3F2g1h4;lunchtim=E1f1;ly=b1g1;m=d1g2I1;machin=C2D2F1h3I2j2;mad=C3E3f3g1i2J1K2l2m1N2
mad a=C1f1;madam=F1;magazin=a1d1;magnolia=C1d2;main=a1;maintenanc=c1;mak=b1E1F3g3K2l1;mak it=a1;mal=a3g2;manag=A2b1E2f2I1j1K1l1;manager=A3B5C2D2e3f2g2h1i2J2;manual=h1;many=c1d1E1;mark=e3G2;market=B1g2
marriag=e3I1;marry=e2i2;mash=a1;mask=a3B1D3E1i1;mask and=A1;massag=g2;mat=B1d3e1G1H2l1;match=d3G2;maternity=C1E1h3;matron=C2e2G1;matter=a2d2H1K1;may=a1B3F2I2J1K1l4N2o3;mayb=b1D1E3g6H1K2N2o2
mayb they=g2;mdt=d1g2;me=b1C3D2e1f6G2H2j1l2;me a=g1;me about=i1;me and=a1j2K2;me every=b1;me how=F1;me that=b2k2;me to=d2e2F2;meal=E1H1j1;mealtim=F1j1;mean=A2B2F2g3;meant=A1c3e2G2H2;meant it=b1i1
meant to=c1;measur=g1;med=B1;medicin=B1d2G1J1k2;medium=h1;meet=A3B2C1d1E3g2h4i2K2m2N2;meet about=h1;meet was=d1;member=f2;mend=c3D1G2i2K2;mention=b1C1D1e2f1g1I1k1;mention they=b1;mentor=h1K1l1
menu=A2B1C1d4E2;menus=d1;merg=G1h1;messag=A2B1c4d1E1F1G1H2j2K1;messag to=e1;messy=d2;met=A1c2e1F1H1I2k2;microwav=C1G1h3;middl=C1F1G1I1;midnight=A1D1h1I1k2;might=F1l1o1;mil=A1f1;milk=A1C2d3E1h2k1
mim=A1d3G1I1;min=A1C1D1e4G2h3;mind=C1d2E2F1H1J2l2M1o2;minibus=h1;minut=A1b3C1D1E1f3g2h2i1K2m1N1;minut of=b1;minut to=h1;minut with=g2;mirror=a1b1;miss=A3c3d2E5f2h2K2;miss it=c2;miss one=d1
miss they=E1;mistak=a2d1;mister=a1E1;mix=h1;mm=A1g2;moan=a1d1e1F1g2k2;moan about=e1;moaner=e1;mobil=A1h2;mobility=j1;moment=b1C2D1f1i1;monday=c3j1K1;money=B1C1d2e1F1H1;money and=E1;month=A1d1f4G1
mood=A1B1e1;moon=A1b1;mop=C1D2F1h3i1;mor=a1c1E2H2j1m2N1;morn=B1c2E2G2h2i2j1K2;mortgag=a1h1;most=a3B1I2j4K1;most day=d1;mot=h1;mother=e1;moustach=a1D1;mouth=a2d1E3F1g1;mov=B1c1d1h2i2J2;mov and=h1
mov my=e2;mov on=d1;mov the=A1d2G1;mov they=a2;mov to=D1;mov_to=d1;mr=a2D1;mrs=a2c1D2g1;much=A1B1G2h3K2l2;much as=k1;music=A1B1C1d2e1F1g2;must=A2C2e2j1K1;must pass=e1;mustard=d2;my=A3C4D5e3f1G3h1m1
my answer=b1;my badg=a1;my bus=f2;my business=e1;my chair=e2;my colleague=C2E1g2;my fac=G1;my fridg=f1;my friend=I1k1;my glass=c1h1;my hand=b2F1g2;my heart=f1;my holiday=f2;my key=B1;my kin=a2h1
my leav=f1;my manager=f1;my mat=K1;my messag=c1;my nam=c2F2;my neighbour=e1;my not=a1;my own=f1;my pen=b1;my phon=b2;my plac=E1g2;my pocket=a1E1;my promis=c1;my shift=F1;my sho=a2;my shoulder=K2
my tongu=b1;my voic=a2;my watch=b2;my word=c2;my_on=g2;my_the=b1K2;my_they=a2;myself=a2B2C2D1f3G1m2N1;myself to=C2;nail=A3B1d2e2k2;nak=a1;nam=a6B2c1D5H4i2m1;nam and=a2;nam in=e1;nam on=C1d1g1;nan=B1k1
nappy=a3D1k2;nasty=g1;near=B1C2e1f1i1J3k1;necklac=f2;need=a2E2f1;need help=g2;need to=e1g1;needl=a1c1E1;neighbour=a1B1D1e3F2G1H2;neither=c1d1l2;never=c2d1E1F2G1H2I3J2k4l1M2o1;never ask=D1e1
never had=f2;never rang=c1;new=A3B3c2D1E5F3G5h9i2L1;new bed=c2;new plac=d2;new stand=b1;newspaper=a1h1j1;next=A1b1D1e2f2g2l2;next of=f2;next on=c1;next one=b1;next person=b1c1;next week=C2h1
nic=A2C2D2E1f3h2K1l2;nick=A1;nicknam=D1e3F1;night=A3b1c4e3f3g1H1j1;night colleague=H1;night i=c1;night they=f1;night with=c2;nil=c1;nineteen=F1;ninety=d1;no=A2B2d1F2H2k1l1;no as=d2;no lock=a2j1
no mor=e1;no nam=a2;no one=g3I1J2k3;no point=g1;no reason=c1H1;no to=e1G1I1j1;no wonder=b2;nobody=A2E2f1g5H2I2J1k3M1n2;nobody els=f1;nobody got=c2;nobody had=g1;nobody knew=c2;nobody know=C1
nobody look=g2;nobody said=d1;nobody turn=g1;nobody was=b1;nod=b3c3D2;nod and=D1;nois=A2b3E1F1h2J1k2;non=d3;noon=A2D2h1i1;nor=f1l1;normal=E1f1G1K2l1;nos=a3B2D1E1F1G1I1k2;not=C1D1g1H1i1;not a=B1g3
not and=c1;not answer=e2;not ask=d2I2k1;not at=b1G2;not be=E1f2I2;not choos=d1;not com=C1;not correct=b1;not disturb=a1;not do=D2f2;not fac=a1;not fill=b1;not find=h1;not forget=c1i2K2;not funny=g1
not get=E2f2I1;not i=e2;not in=a2i2K2;not just=i1;not know=b1c2E1;not let=B1f1;not listen=e1;not look=c2;not me=b2;not now=g2;not one=A1;not open=i1K1;not read=c2;not right=g2;not say=B1d1E1
not sit=b2;not sleep=f2;not start=h1;not stop=b1G1;not tell=C2d2g2;not the=b1;not they=F1g4;not to=b3C2;not try=b1;not understand=g1;not wait=D1I2k1;not want=B1d1;not yet=a1;not your=b1;not_and=G1
not_it=f2;notebook=g1I1;noth=A3c2D3F2h1J2k2;noth much=h1;notic=b4C3D2g2H2i3K1L1;notic they=b1;now=c1f3h2i3J1L1;now all=c2;now i=A1g1;now is=a1;nowher=d2g2;num=A2B4c1E4F1h3j2L2n1O1;num and=f1G2
num as=c1;num at=g2;num colleague=a1C2g2;num day=c2H1j2;num different=c1D1;num door=b1;num for=d2H2;num is=e1;num minut=b2C2f2;num mor=c1;num nam=c1;num of=a1B1d2k2;num person=f1;num pound=e2
num second=a2D1;num sentenc=g1;num spoon=d1;num tim=f2I2j2;num ward=h2;num week=F2;num with=a2;num year=C1;num_and=A2;num_they=d2;number=B2e5f2G3;nurs=A1d1E1;o=d1g2;object=d1;occupational=C1E1h2
occupational health=h1;oclock=A1b2c1H1K2;odd=g2;of=i1j2O1;of it=a1C1;of kin=f2;of my=e2F2J2;of num=c2;of reach=g1;of tea=d1;of the=a1b2I2j2;of they=b1c1H1;of us=b2c2D2f1;off=c1D1E1g1k1;off all=c2H1
off becaus=a1;off for=b1;off i=c1;off that=C1;off the=a1;off they=a2C2D1e1G1;off with=h1;offend=a1;offer=A1d3e1F1G1j3K3;offic=a1B2E2G1h2;official=a1G1;often=c1e1G1I2j2;oh=b1D1E1f2I2k1;ok=d1;okay=G1
old=a1B1c1D3e2F1G1I3l2;old person=a2f1;old phon=e1;old plan=c1;on=B2e1G1j1k2L1n1;on a=d4e1;on about=b2g1;on at=a2;on com=g1;on how=f1;on it=E2g2h1;on me=f2G1;on my=C1f2H1J2;on purpos=c2;on shift=e1
on so=d1;on the=a1E2g1i2;on they=a3B2c3D1e2g3H1k1;on top=d1;on weekday=E1;on with=g1;on_the=b2;onc=C2e1F1g3H1n1;one=B2c1D1g2H2n2O1;one and=C1d1;one ask=a1;one com=b1;one mor=b1;one not=e2;one of=a2k2
one person=f2;one ther=g1;one they=f2;one was=g2;one who=d1j1;onlin=C1e1f1I1k1;only=B2E2f4H3j3L1;only a=G1;only one=f1;only spill=a1;only want=b1;op=c1d1;open=a7B4E2F3g2H2l1;open the=c1
operation=A1B1C1d1F1G2i1J1;opinion=C1d2K1;opposit=e1;option=A1d3G1;or=B1C1d3E2G1H4J2K5l7N4o5;or not=k1L2;or was=g2;orang=h3;order=B2c2d5E1F1H1i2K1;order out=g2;order the=c1;ordinary=C1h2
ordinator=b2e1;ot=D1f2;other=A2C1f5G1H2M1o2;other manag=b2;other person=e2;other way=g1;otherwis=i1;ought=f1;our=A2B2e2f2h2I2k1l2;our nam=f1;out=B2d3F1H1;out a=c1;out at=d2;out for=D2f1g2
out of=B2D1g1;outburst=b1;outpatient=a1D1k1;outsid=a5C1D1e2F1G1H1i1K2;oven=C1h2;over=a3D1F1g2H1k2;over the=a1;over they=D1F1g3;over thi=b2;over without=c1;overheard=e2;overran=C1D2G1h2;overtim=D1h2
own=B1d1e1f2G2H2i2J1K1;own colleague=c1;own nam=a1;oxygen=h1;pac=B1d1i2K2;pack=A2b1c2E1F1h2j1;pack they=c1;pad=a3B1g1i1;pag=B2h1K1;pager=b1i1K2;paid=J1k1;paint=A2B1C2d4E1F1G2h2J1l1;painter=A1G1h2
pan=a3;panic=b1e1j3K2;pant=a1g1;paper=a3B2C2e2G1l1;paper on=a1;paperwork=B1D1h3;parcel=a2c1F1g1H1i1K2;park=a3b1G1h1K1;park they=a1;part=E2f1G2;participation=c1g2;party=G1i1;pass=A3b2c3e2g1i2J1
pass it=e1;pass they=e1;passport=d1;password=a1D1h1;past=a1C1f1g1H1J1k2;past they=f2;pat=a2B1G1;pat they=a2;patienc=b4E1H3I2j2;pattern=C1;paus=A1g2j1;pay=A2B1C3e4F2G1h3;pay for=e1;payroll=h2;peel=b1g2
peg=c2;pen=b2d2E2F2G4h2j2;pencil=i1;pension=D1h1;perfect=k1;perfum=c2D1g1;perhap=B2c1I2j1l1;period=a2D1;permit=A1G1h2;person=a1e2g1H4k1;person and=B2;person becaus=g1;person cam=a2;person in=b1
person is=d1;person kin=e1;person not=f1;person only=a1g1;person said=a1;person to=a2f1;person up=b1;person what=d1;person who=b2d2;person with=g1;person your=c1;person_a=a2;person_they=c2;personal=B1
pet=A2e5F1I1k2;petrify=b1;pharmacist=A1D1g2h1;pharmacy=D1;phlebotomist=c1;phlebotomy=C1h1;phon=b1E2f2g1j2L1;phon away=g1;phon down=h2;phon from=f1;phon to=G2i2;photo=A1b1D1f2G3H1;photograph=C1d1i2K1
piano=c2;pick=B1d4E1i1K1;pick the=d1;pictur=A2e5f1G1H2I2k2;pictur card=d2;pie=d1g2;piec=C1d2e1f2;pigeon=D1h2;pil=b1D1G2h2;pill=A1d2g1H2;pillow=b2E1;pillowcas=a1;pin=d2E1;pinch=a2;plac=A2B2c1d4E3g4o1
plain=d1i1;plait=A1;plan=A6B3c8d5E3F1G4H4l1;plan is=c2F1;plan say=c1;plan the=d4;plan with=C1;plaster=a2B1D1G2;plastic=g1;plat=B1C2d1g2h1k2;play=A1b2c2e2G2;play along=b1;pleas=a2C2E1g3H2I1m1N2
pleas not=a1;pleasant=a2B1g1;plenty=j1;plug=A2g2;pocket=a2F1H1i1J2;podcast=B1h2;poem=e1;point=A3D1E2f1g4J1l1;point at=g2;point to=d1;policy=A1C1D1h3l1;polish=a3;polit=A1d2e2g1I1j3;pool=d1F1g2H1
pool on=d1g1;poor=D1G1h1I2k1;pop=b1C1f2g3H2I2J1k3;pop in=f1;pork=a5B1E1G1I1k2;porridg=A1d2G1;porter=a1g2;portugues=a1d1g1;position=c1;possibl=c2;post=A2B1D1e7G1H1I1k2;poster=g1;pot=a1G1
potassium=a2D1G1;potato=a1G1h1;pound=a1F1i2J1;pour=C1g1K1;practic=a2e1g1;practis=a4B1D1H1i2J1;practis the=a2;pray=A2B1C1e4F1;prayer=a2C1D1;prefer=a3L1;prepar=c2G1H1i2K1;present=f3H1K1;press=B2D2e1g2
pressur=B1c2G1I1k1;pretend=A1b4G2;pric=A1E1h3;prid=e1;prim=g1;print=A1c2d1G1;printer=C1D1h2;privacy=a2d1i1K2;privat=a2B2e2F1G1j2K2;probab=B1c2;problem=b1f1G2;procedur=d1;professional=e2j2K2;profil=e1
programm=a2;progress=E1f1;promis=A3B2c10D3E2F2G4H2J1;promis myself=C2h1;promis to=e1;promis us=h1;prop=a2;proper=a1C2E1f2i2j1K3;proper and=f1;propos=a1;proud=A1B1f1J1k2;psychologist=A2B2E1f6H1i2J1
psychologist help=f1;pub=e1G1;pud=A2B1d4G2i1K2;puddl=G1;pull=a3C2d2e2F2H2i2K2m2N2;pull the=a2;pull they=g2;pull up=b1;pump=C1D1;punch=d1;pure=D1;purpos=a2c3D1F1i1J1K2l2;purs=d1e1;push=a1b1d4E2F2J1l1
put=b2C1d2E1F3H2i3J2m2;put back=c1;put my=b3;put on=k2;put that=F1g1;put the=b2;put they=B1G2;pyjama=a2C1G1H1;quarter=c1f1G1H1j1;queeni=a2g2;question=b4C3d5E3F1G1;question and=D1;queu=b1C1d1g2
quick=a2B1C1F1g3H1I1o1;quick quick=g1;quicker=A1d6I1J1k3;quickest=b1D1;quid=h1;quiet=a3b4D5E1F3G1i3J1K1;quiz=A1C1E1G1h2;radio=B1c1d1E1J1k1;raffl=A1B1C1D3F1G1h3;rag=b1;rail=a3b2D2E1g2i2J1K1;rain=d2g1
rais=A1F2g2J1m2N1;ramadan=A1d2G1;ramp=a2g2;ran=A3c2D2E1F2h3i2J1K1;rang=A2B2c3e2F1G2i4K3L2m2N2;rang the=e2;rash=E1g1;rather=A2d3f2g1i2K2;ray=a1b1;razor=a2;reach=C2D1F1g3H1I3j2;read=E3F4g1J2k2
read it=a1;read the=c1;read they=b1;ready=A2c3D3E1F2g3H1i1J1;real=B1c2d1e1;reason=A1c1d4f2H3k1;receipt=e2K1;reception=a2B2E1f2;receptionist=A2C1E1h2i1;record=A1B1D2e3;recovery=b2c1;red=A3d4
refresher=h2;refus=C3d3f1K2l1;refus the=e2;registrar=a1B1D2;regular=a1c2E1H2I1j2;rehab=c1;relationship=e2F1g1H1;relax=a2;religion=d2;remark=a1F1;remember=a2b1c3D1E2F3H1I2j4K2;remember that=b1
remind=b2;remot=d1;rep=C1g1h1;replac=C1G1h2;reply=b2C1k1;report=A4B3C2D3e3F2g3i2m3N3;report it=G1;report the=m1N1;request=i1K1;respect=d2;respectful=a1b1C1g1;rest=b2e2H1I1j1;restraint=d2e2H1K1l2
result=b2c1G2;retir=c1E1G1h2;return=c2D1i1;review=A1E1f1G1;right=a5c1D5i1j1K3l1;right one=c1;ring=c1E2f5g1;ring my=c1;ring the=E1;ring they=f1;ring when=f1;rip=e1F1h1;ris=h2;risk=B1d2E1K1;road=B1C1h3
roadwork=h1;rock=g3;roll=a1b2C2D2g4H1;romanian=d1e1;roof=h2;room=a5B2E2F3i1j1L1n1;room and=A2e2;room to=a2;room with=d1;roster=h1;rota=A1c2E2f2H1j2K2l1;rotat=c3D1;rotten=b1;rough=A1E1g1i1
round=d2E3g2H2;round from=A1;round it=G1;round the=b1;round they=g2;roundabout=h1;rout=a2g2;routin=A1c2f1H1j1K2;row=e1F1G1J1k1;rub=b2D1G1i2K1;rubbish=e2;rud=A1G2I1j2K2l1;rul=A2c2D3e2H1k1
run=A1e1f2G3h2i1K2l1;rush=A2D2g2i1m2N2;rush they=g2;sad=b2D1F1G1K1;saf=b1c1G1i3K2;safeguard=A1C1e5g2;safer=d2;said=b2D3E1F3g2H7i1J3k3L3m4N1O3;said and=b1d2;said goodnight=f1;said hurry=k1
said i=e2i2K2;said it=b2D1e1;said leav=g2;said let=A1;said my=g2;said no=A1e3G2i2K2;said not=a1;said noth=i2K2;said num=c1;said tell=b2;said that=c1;said they=a2B2E2g2i1;said to=B1g2;said we=b1
said wed=c1;said weekday=c1;said yes=c1D2;said you=b2G1;said_is=A2;said_they=g2;sak=A1f1;salt=C1d3E1i1;salut=a3g2;sam=A3b3c4D2F3G4H4i4K5l1;sam day=a1;sam fac=c1;sam person=f1;sam song=c1;sam thing=C1
sandwich=A1C1E1h4;sang=a1;sat=b1d2f1H2i1;sat by=c1;sat down=a1;sat in=g1;sat on=e2k2;sav=B2f2I1;saw=A1C1e3F1J2k2M1n1;saw the=e1k2;saw they=b1;say=a1c3D3E1g2H3k1l2o1;say all=g1;say anyth=C1;say but=b1
say hello=a1;say i=A2c3G2;say it=b1G1;say no=c2G1;say someth=g1;say the=D1i1;say they=a2;say to=f1I1;say what=a1;say yes=D2;say_to=b2;scaffold=h1;scaffolder=a3C1g1;scal=h2;scan=a2c1D3e1F2g1H2
scanner=b1C2D1i2;scar=b2F2g2i1K1;scarf=a2E2K2l1;school=D2F2h2J1;scissor=a2C1g2;scratch=E1G1h2;scream=f1j3K1;screen=a5C1d1E1G3H2j2K2;screw=A1g1;script=g2;seat=c2E2F1g1;sec=g1;second=C2D1e2f4j2
secret=A1B1C2e2f1G1;security=C1h4;see=a3C3D1H2k2L2;see the=b1;see they=B1;seek=A1b2;seem=A1C1f2l2;seen=A1C2g3H1i3K2;seen it=g1;seizur=c1D1G1k2;selfi=e1;sell=e1J1k1;send=A1B3f2g2I2j3L1;send for=f1
send me=g1;send they=f1;senior=B1e4F1g1h1I1k2;senior to=e1;sens=D1K1l2;sent=a2B3c1e1F2g3H1k1m1N1;sent a=c1;sent in=g1;sentenc=A1b2C1D1F1g2;serv=a3B2d2;servic=h2;session=A1B3c3e2f2G1H2l1
set=A2B2c2d5E2f2G2H3i2J1;set a=f1;set the=d2;set they=c1;settl=A3d3f3H1j1;seventeen=d1;sex=a2;shak=B2G1J1K1l1;shall=b1G1i2K1;sham=f2;shampoo=A1;shar=B1C3D2e4f3G3j1K2;shar they=f1;sharp=A1c1j1
sharper=l1;shav=a1k1;sheet=a3B3c2D2E1H1;sheet say=A1c1;sheet up=a1;sheet with=g1;shelf=d2;shell=C2f1g4H1I1k2;shell only=a1g2;shelter=C1h2;shift=A1B3D3E3F1G3h5k2L1;shift and=h1;shin=c1;shirt=B1c2d2H1K1
sho=a3b1C1E1;sho off=a1;shock=f1;shook=A1B1d1g1m1N1;shop=A2b2e3f2H1K2l1;shop on=e1;short=a1B2C3E1F1G2h3I2j3;short and=C1;shorter=b2G1;shot=e1;should=a1B1c1d1E1F2I1K3l3N2o1;should hav=e2
should i=a1b1D1E1l1;shoulder=a1b2G2h1i2K4l1;shouldv=G1;shout=a1D1F1g1H2i1;shov=e1F1;shovell=D1g5H1;show=a2b2E2F2G2H2i5J2K2N1;show me=b1;show they=a1D1;show us=d1;shower=A3c2d3G1H1j1;shown=B1d1
shred=a4H1i2K2;shredder=h2;shrug=B1g2;shrunk=h1;shush=E1F1g4;shush they=g2;shut=E2F2;shut they=d1;sick=E1F2G2h3;sickness=c1I1j2;sid=a3E2F1g2H2i2;sid for=f1;sigh=b1g2I1k2;sight=b1G1
sign=a3c2D1e1G3h3K1l2n1;sign and=K2;sign it=e2;signal=i2K2;signatur=B1d4G1;silenc=A2b3C1g2H1I1J2k1l2;silent=b3C1E2g1i2K2;silly=d2F1G1j1L1;simpl=f2k1;sinc=a1c1d1e2H1i1J1k2L2;sinc it=a1;sinc num=g2
sinc they=e1G1;singl=A2B1C1e1;sink=a1D2G1h1i1;sip=D1;sit=E2f1H1m1;sit down=a1;sixteen=A1h1;sixth=G1H1;sixtieth=b1;sixty=B1f1G1h1l1;siz=a3B1C1D1E1h1;skip=B1D2E1g3;slam=A2b4G1k1;slam the=b2
slap=A1b1e2G1I1k1;sleep=B1e1f4g2h1k1N1o1;sleev=b2f1g2;slept=a3B2C2D1G1k1;sling=A2g2h1j1;slip=B2D2e3k2;slip and=a1;slipper=A3B1c3f3h2;slot=c2g1I1j1;slow=A1b4C2D3E2f2H1i2L1;slow down=g1;sluic=A1h1
small=A2B2E1F2G1j2K2o1;smell=B1C2d2h2;smil=A1B1e1F2g2i1J2;smok=A2c1D2e3G1;snap=A3b3G1;sneak=A2B2D2e1f5k2;sniff=d1;snow=A1G1h2;so=B1C1d3E1G2h2i3K2L3m1;so i=g1h1J2;so that=c1G2i2;so they=A2c2d1e1
sob=A2b4J1;social=B1C1e2;sock=G2h2;sofa=a2B1e2;soft=A2b2c1d1F2H2I1;soften=b1E1K1;sold=A2B1C1d2e3F1G2H1I1k3;sold they=d1;solicitor=A1c1d1;som=c2e2f1H3I3j4K3l2N1o1;som of=c1j2;somebody=a2B1D2F2I2j1
somebody senior=e1;someon=a2c1D2F2g3h3;someon said=g1;someth=A3b1C2e2g2h1I1J2l4M1o1;sometim=A1e1G1I1j4K2;somewher=a2;song=b1c4H2i1;soon=c3i1;sooth=e1;sor=a3l1;sorry=b3C1D1F1;sorry but=k1;sort=b3e1F1
sound=d1E2f1i2K2N1o1;soup=a1D1E1G1h1i2J1;spac=G1h3j1;spar=h1;spe=b1e1G2i2K1;speak=a2C3d2F3g3H2;speak to=g3;speak up=e1;speaker=C1d2;special=D2e2f2;specialist=c1f1;speech=B1d3F1g3J2;speech colleague=d2
spell=a1b1C1d2G1J1l1;spent=A2C2h3;spill=a3g2;spill again=a1;spit=b2C1f2j1;splint=c3;split=e1;spok=C3D1F3g5H4i1L1;spok about=g2;spok quiet=a1;spoken=g2;spong=a1;spoon=A2C2d3;spot=D1f2G1;spray=a1h1
spreadsheet=A1C2d1E1G1h2;spring=C1G1;squar=b1;squeak=E1G1h2;squeez=a1c1g2;staff=c2;stair=A2d3E1G1h2i1J2;stammer=b4G2;stamp=a1;stand=A1b1c2D2E1H1;stand in=b1;standard=F1;stapler=h2;star=C1D1g1I1
start=b1D1E4g1h2j3K2m1;starter=B1D1h1;stat=a1C1g1;statement=d2;station=g2;stationery=C1h2;stay=A2b4f2H3K1;stay on=c1;stay up=k1;stay with=f1;steady=b1c1i2;step=B1C1D1E3f1g2H1i2J2K2l2;step back=f2
step out=a2;stick=c2d2F1i1;stick to=c1;sticker=d2;still=A1B2e2f3G1H1I3j3l1;stink=a3G1k1;stock=A1F2G1h3;stocktak=A1D1h3;stood=a2b4D4E1g3H1J1k1m1N1;stood with=b1;stool=b2D1G1i1K1;stop=A2b2C1E2f1g3H2m2O1
stop and=d2G1;stop ask=c1;stop eat=f2;stop they=D1f1g1;stor=B1C1E1h5;story=A1b4c1D2e3g2H3;straight=e2G2k2;stranger=c3I1j1;strap=c3D2k2;straw=D1;stretch=a1c1I2k2;stretcher=a2g1;strict=c1d1G1H1k1
strik=c2d3F1i1;strip=d1h1;strod=a4H2k1;strok=a2b1D1G1J2k2;strok in=a2;struggl=g2i2J1;stuck=A1c2d2E1f1G3i1K2;student=a6C2D3i2J1;student colleague=a1G1;study=F1h1;subject=b1G1;submarin=b1;sugar=a1i1
suit=A2B1c3d2G2I2k1;suit us=d1;sulk=f1j2K2;sum=G1;summer=F1;sun=G1;sunday=a1e1f1k1;supervision=A2B2C3D2e2f2G2i1;supervisor=A2B2C2D1f2g2h1j1K2;supervisor say=g1;supper=f1;supplier=a1c2
support=A2C1d2i2K1;suppos=B1c2F1H1j1;sur=c2J2K2l4;surgeon=B1g2m1;surgery=b1f1;surnam=a1B2C1e1;surpris=B1c1i2J1;swab=a1;swallow=c1E1j1;swap=B1D3e2G2h4i2J1;swap my=F2;swap shift=f1;swap with=E1h1
swear=A1b2e1F1G1;sweet=a2D1e1H1l1;sweetheart=a2;switch=C2d7E2F2G1;switchboard=h2i1K2;swoop=g1;swor=F1k1;symbol=A1d2G1;system=B1d2e2I1k2;t=a1D1;tabard=A2b1g1h1;tabl=B2c1F1;tablet=g1H1I2l1;tag=A2e4I1
tak=A2C2D3e2f2j4K3M1n1;tak it=b1;tak sugar=g1;takeaway=d1;taken=A2B1D2f1g3I1k2;taken away=g1;tal=e1;talk=a2b3C5D2E2F1g2H4k1o1;talk about=A2b2G2;talk baby=a2;talk mat=d2;talk to=E1g3;talk_they=g2
talker=A1B1C1d3E1g1H1I2j1;tall=A1c1f1;tamil=d1G1;tannoy=a2C1;tap=a3B1E1G3h3i2;task=C1g1;tast=d2;taught=a1c1D1;taxi=a1D1g1;tea=c2d3F1i2J2k1L2;tea on=g2;teach=h1;teacher=a1B1c2g1;team=A3B4C1D2f4h4i1K4l2N2
tear=b4E2f2H1;tear i=a1;teas=g2;teddy=a3D1k1;teeth=D1g1;tell=c3D2F3g2H2l2N1o1;tell and=C1e1;tell me=d1;tell they=B2c4F1;tell us=b1;telly=A1d2g1;temperatur=A1E1h2;tempt=e1i1;tenancy=d1;tenner=E1h1
tenni=g2k1;tenth=b2;term=C1h1;terrify=G1;test=A3B2C2D1E3F2G2h7;text=a1D1e2f1G1;than=A3B2c2E2f1j1n1;thank=B1C1D1e3f3g1H1i4J2K3;thank you=B1e1;that=A1f1g2H3J2l4N2o2;that i=B2D1G2i2K2;that is=E2
that it=b2i1;that only=f1;that that=d1;that they=c2d3k2;that was=g2;that we=D2;that what=a1;the=A1B1C1E2F4G2H1i2j2L2m2O1;the admission=g1;the aid=d2;the alphabet=d1;the answer=a1B1;the assessment=c1
the back=a2;the bag=d2;the bank=h2;the banter=g1;the basement=h1;the bathroom=a1g1;the bay=a1g3;the bed=a1g2;the bik=h1;the blind=a2;the blu=d1;the boat=g1;the book=c2;the break=g1;the bus=a2
the button=b1;the call=A2c2k1;the card=d1;the chang=c1;the chart=A1;the choic=d2;the clinic=a1;the clock=D1K1;the colleague=b1G2h2;the commod=a2G1;the corridor=a2E2;the counter=a1;the cry=b1
the cup=g1;the cupboard=c2;the dat=c2d1;the day=B1c3G2i2K2;the desk=g1;the dinner=e2;the door=A1b1g2;the end=K1;the even=f2;the eye=d1;the feeder=a1;the fifth=j1;the film=d1;the fir=b1;the first=A1b2
the folder=c2;the form=g2;the funeral=e2;the garden=c2;the glass=G1;the good=a1;the grandad=f1;the group=d1;the guidelin=c1;the gym=G1;the hall=f1;the handover=C1;the hanger=a3C1;the hoist=d2
the hous=c1;the huddl=g2;the injection=a1;the interpreter=a1D2;the key=a1;the kin=A2b3c1d3G1H2I1j1;the kitchen=G1;the label=G1;the last=A1b2G2;the lat=d2;the lead=e1;the least=d1;the lift=a1G1
the list=B1d2;the locker=e1;the mask=D2;the mat=a1;the meet=g3;the menu=d1;the messag=c2E1;the money=e1;the mov=c2;the nam=e2G2;the necklac=f1;the new=A2d1j2;the next=b2c1;the night=f1g1
the num=d1g1i2K2;the old=c2;the one=d1E1G2K1;the only=C2f1;the other=B1c2g1;the outsid=A1j1;the pan=a1;the pen=d2;the person=B3d1e1g1;the phon=a1E2;the photo=b1;the pictur=d1;the pie=g1;the pillow=b1
the plan=c2F1;the plaster=a1;the psychologist=f1;the queu=d2;the rail=a1;the reason=d1;the rest=b1e1;the result=A1b2;the right=G1K2l2;the room=b1C2;the rota=c2;the round=A1d2;the sam=b3c1G2K2
the scanner=b1;the screen=a2G1;the second=j2;the session=e1;the sheet=a1;the shelf=d1;the shout=g1;the sign=c2;the silenc=b1;the smok=e2;the speech=d2;the start=b1j1;the stock=h1;the story=e1
the strok=a2;the student=a1;the supplier=c1;the system=d1e1;the talk=d2;the tea=a1;the teacher=c1;the team=g1;the tear=k1;the third=b1c2g1H1;the tim=b1c1;the transport=c2;the troubl=c1;the truth=c1
the ward=f3;the wash=A2;the way=B1D2;the weather=b2;the week=i1;the weekday=c1;the weekend=A1;the wheelchair=D2g1;the whiteboard=a1;the whol=b1;the window=c1D2;the windowsill=d1;the word=b2
the wrong=c2;the_first=a1;the_i=C2f2;the_is=B2h2;the_off=d1;the_on=a3E1;the_said=g2;the_talk=g2;the_the=F1;the_tim=b2;the_was=A2d2E2;the_would=c2;theatr=c2;then=c2e1H4I2j5K2m1N1;then i=F1j1
then num=D1;then the=K1;then they=f1;then took=e1j1;then wrot=g2;ther=a3B1H1j2M1;ther a=A2c1;ther the=f1;ther wer=c1d1G2;therapist=f1;therapy=a1f2G2;thermostat=C2h1;thes=l1;they=B1C2E2G2H8J2k2n2
they a=b2D3g2H1;they about=I1;they accent=a1;they after=d1;they again=a1b1g1;they age=D1;they agre=d2;they all=C2e2;they and=f1K2;they answer=d3;they ask=c2D1e5G2I3j2;they at=D2E1f2i1K2;they bag=c1
they bang=g1;they bank=e1;they be=F1;they bed=a1;they been=a1c2g1;they befor=c2D2G1;they best=c1;they board=d1;they but=d2;they by=a2g2;they call=D1f2g2;they cam=A1;they can=d2;they card=g1
they chang=d1;they cheek=a2E1;they chos=d2i2;they cigarett=d1;they clos=h1;they colleague=e2;they could=i2;they darl=e1;they deaf=a1;they did=g1;they dinner=f1;they discharg=c1;they do=d2;they doe=G2
they door=c1f1;they down=c1f2k2;they end=b1;they exercis=e1;they fac=f2;they find=b1;they finger=b1;they first=d1;they flat=e1;they for=i2;they found=c1;they garden=b2;they gav=e2h1;they giv=g1
they go=f1k1;they got=A2f3;they groan=g1;they had=b2c2d3E2g1;they hair=a2B1;they hand=a1C1;they handbag=a1;they hang=f1;they has=A2f3H2;they hat=a1;they head=b2;they headscarf=a1;they hear=B1
they heard=c2;they held=b1;they hold=a1f1;they hom=D2e2;they hous=d1;they i=A2C2e2f2G2;they if=b1D1;they illness=a1;they in=f1k1;they is=C1D3f2g3J2k3;they it=b2E1f1;they just=d2G1;they keep=a2E1
they kept=g1;they keyworker=f2;they kin=d1E1G1K2;they knew=a1;they know=c2;they lat=c3;they laugh=K1;they learn=c2;they letter=a1;they lift=A2;they lik=a2d2E2F1G2;they listen=B1g1;they liv=f1
they locker=a2;they look=B2g1;they lunch=e2;they manag=f1;they mention=b1;they mind=a2;they miss=b1;they mouth=G1;they mov=d1;they my=e3k2;they myself=c1;they nail=A1d1;they nam=g1;they need=b1F1I1j2
they new=f1;they next=f2;they no=K1;they nod=d1;they not=b2d2f2g1H1J2k2;they notic=a1;they num=G1;they off=A2b2e3k2;they on=A1g2;they only=A2c1f2;they order=d1;they other=b2;they out=d1
they over=a2d1G1;they own=C1G1i2K2;they pad=a1;they paper=a1;they pay=e1;they photo=f2;they pick=d1;they pictur=D1e1;they plan=c1;they point=d2;they prefer=a1;they programm=a1;they promis=h1
they pull=d2E1;they put=C1g1;they rather=d2;they reach=b1;they read=A1;they reason=d1;they refus=d2;they said=a1b2C2g2l2;they sat=c2k2;they sav=f1;they say=a2C2D2f2K2;they scarf=a1;they sent=g1
they sentenc=b1;they set=d1;they shop=e1;they shoulder=b1;they shout=K1;they shut=G1;they sign=a2;they siz=a1;they sleep=g1;they slept=a2;they slipper=A1f1;they so=f2;they speak=g3;they spok=A1d2
they stammer=b2;they stay=e1;they stop=c2f2G1k2;they story=b1;they swear=b1;they sweet=a1;they tablet=G1;they tak=B1;they talk=A3g3;they talker=g2;they tea=g1;they that=B2c3F1;they the=b1c2E1g1i1K2
they they=A1E2f1;they thin=c1;they thing=a2;they through=a2;they to=A1b1E2f1g2;they told=b1C2;they tomorrow=c1;they top=a1;they trouser=g1;they turn=C1d1;they visitor=a1;they wait=c2g1;they walk=c2
they want=c1d4e2F2G2;they was=a1b3E2H2;they wash=D1f1;they watch=f1;they wed=b1c1;they weep=f2;they went=g1;they wept=b1;they wer=g2;they what=C2d1e2;they when=D1;they wher=d1;they which=a1
they who=f2;they will=A1b1e2;they with=d1;they wok=c1;they word=b1G2;they would=d1E1g1;they wrist=d1;they yell=b1;they_and=a2;they_as=a2;they_at=d1;they_away=d2;they_be=a2;they_becaus=G2;they_been=g1
they_by=c2;they_card=e2;they_hom=f2;they_i=f1;they_me=e2G2l2;they_my=B2e4f3G2I2;they_no=d2;they_talk=g2;they_the=c2d2f2H2;they_ther=a1;they_they=d2H2;they_to=d3e1;they_told=c2;they_us=h1;they_was=d2
theyll=c3H1;theyv=B1D1E2F1g2h3J1;thi=A1B1D3K1m1;thi one=C1E1g2;thi tim=B1;thi week=c2I1;thick=A1c2D2I1;thicken=c1i2K1;thin=B1c1D2I2j3;thing=B1C1E1g1H3l2;thing and=d1;thing in=c1;think=A1B2d1f2I3J1l4M1o2
think they=d1;third=A2b2c2E1F2h2;third tim=c2;thirteen=b1H1;thos=A1F1I1j2;though=a1B3c5G1H3j4K4m2N1;though i=c2;though it=c1;though my=g1;though the=b1;thought=B2d1e2F3H1I2k2n1;thought it=e2G1
threaten=G1;threw=a5b1C1F1G2i1J2;threw away=a1;through=a1D1E2f2G1;through it=b1;through the=K2;through they=a2;throw=c2;thumb=a2b1c1E2F1i3K1;thursday=c1;tick=B2d1g3H1k2;ticket=A2B2C1e4k2;tid=g1
tidy=B2C1E1h2;til=G1h2;till=b1c3E3F1G1h2j2K1;till num=B1;till they=a1b1;tim=b2c1f3j3K2;tim and=b1;tim i=G1;tim in=b1;tim the=e1;tim they=b2C1;tim to=c1;tim was=c1;timetabl=A1d3K1;tin=A1e3F1G1h1
tip=a2e1i1;tir=A1c2d1F1K1;tir of=b1;tissu=D1g1;titl=a2i1K1;to=C2G2i1l1m2;to a=c2E2I2k2;to another=A1d1;to ask=A2f2;to be=e2H1;to bring=f1;to check=e1;to choos=b2;to do=G1;to each=A1c3;to explain=b1
to get=E1;to giv=e1;to hand=f2;to hav=A1B1c1f2;to hear=b2G1;to it=b1c2l1;to know=a1;to leav=C1;to listen=b1;to look=a2B1;to mak=g2;to me=a2E1g3;to mind=g1;to my=j2;to num=c1;to one=K1;to pick=d1
to put=e1;to report=e1;to say=D1F1g2i2J1;to see=E2f1G2;to sign=h1;to silent=b2;to sit=a2;to speak=a1;to tak=e1G2;to talk=a3D2;to tell=B1d2;to the=a1B1D1e3g2;to they=b2c3g2H2;to wait=g3;to work=h1
to you=d1;to_about=b1e2;to_at=d1;to_call=a2;to_it=a2;to_other=c2;to_they=f2;to_with=f2;toast=B1C1d1;today=A2b1c3E2F3h3L2;together=A2b2C1f3G4H3i3K1;toilet=a3C2E1g1I1;told=A2b1D1F3g1H6i1k2L4m4N2O2
told anyon=e2;told me=b2F2g1;told nobody=f2G1;told not=g2;told the=c2D2E1F2g3H1i2J1m4N3;told they=b2c2D1F1G3H3i2;told to=g2;told twic=g1;told us=B1C1d2;told you=b2k1;told_a=e1;told_other=b1
told_person=G1;told_to=g2;tomorow=a1;tomorrow=A1B1d1E1F2G2h3J1k2;ton=b3C1E1;tongu=A1b5C1D1E1H2;tonight=c2E1G1I1k1;too=B2C3d2f2H2I2K2l3;too clos=E1f2;too much=e2;too sinc=a1;took=A2b1d2G2H1i3J2L1m3N3
took it=e1K1;took my=a1g1;took num=i2;took off=b1;took over=c2;took the=e1;took they=d1f1;tooth=d1;top=a1B2C2d2F1I1k2M1n1;torch=c2i1K1;tot=c3g2;touch=a2b1C2D1E1G1;touch the=a1;touch they=b1
toward=d2G1;towel=a2B1c1D2E2G1i2K2;town=a1e1;trach=d1;traffic=b1g1;train=C2E2G1h4;traine=a1;trainer=E1g2h2;transfer=c1g2i2;translat=A2C1d4;transport=A1B1c6E1F1;trap=f1;tray=B2c1E1F1g3J1k2
tray cam=c1H1;tray of=h1;tre=h1;treat=B1C2D2e3g2H1i1;treat they=D1e2;treatment=e2i2K2;trembl=b1i1;trial=c2d1;trick=e1;trip=A1B1c2e1G1;trolley=a1b3E1G1h1i2K2;trolley on=c2;troubl=B1c1e1f1g2
trouser=B1F1g2;tru=A1b3c1E1g1;trust=f2G1j1;truth=c2E1l2;try=C1d4E1H1;try again=b1;try for=a1;tub=A3C1d3G1i1K1;tuesday=c2;tumour=b1;tunic=e1f1I1k1;turn=b3g1H4i3K1;turn and=g2;turn away=d1;turn down=e2
turn off=a1b2;turn the=i1;turn they=a1;turn up=c2;tut=g1;tutor=D1;twic=D2e1F2h1j3K2;ty=d3E4G1k1;ty the=d2;typ=A2B3C2d2E2F1h3k1;tyr=G1h3;ugly=F1;under=a2B1C1D2e2g1;understand=C1g1;understood=A2b2d2G1i2K2
undertaker=a1;undon=a1k1;uneasy=e1;uniform=C1D1h2;uniform on=a1;union=C1D2h1;unit=B1f2G2J1;unless=A1B1c2E1f4G1j1;unpick=b1f1;unprovok=c2g2;unsur=c2f1;until=b2E2f1G5h2i2j2K3L1;until i=f1;until the=b1
up=D1E2F2g2k1L2m1O1;up a=b1;up about=e1;up and=a1G2;up for=d2;up my=f1;up on=D1;updat=E1h2k1;upset=d1e1G2I2;upstair=A1E1g1;urin=D1I1k1;us=a1B2C2d1E1g2I2k2l2M2n1;us a=h1;us how=d1;us in=g1;us they=g2
us to=l2;use=a1d1F3H1I2j3K1;use the=g1;used=a3B2d1E3F2G1H4i2J2k1N1;used the=d2G1;used they=a2D1i2;used to=b2;usual=d1G1h1K1;vacancy=g1;vacuum=a1;valv=a1C1d3g3;van=b1C1G1h3;vanish=F1;veg=c1;vegetabl=a2
vend=E1h1;verbal=d2G1;very=A1B2d1G2i1J1K1l2;video=G1i2K1;view=d2G1;villag=D1i1K2;visit=A1B1D2f4H1I1k1;visit after=f2;visit tim=d1;visitor=a4B2D2G1o1;vodka=e2;voic=a2b3C1E1F1H1;voic is=g1
volum=d1g1I1k1;volunteer=A1g1i2J1;vot=A2B1d5F1i4K2;voucher=h1;wag=e2;waist=e3;wait=a1B2c2d1e3F1;wait a=e1;wait for=C2G1;wait in=c2;wait they=g2;wait till=a1;wak=C1D1;wakey=b2e1;walk=b1D4g2j1n1
walk on=A1e1G2;walk out=f1;walk past=g1;wall=B2c2D1E1F1g3;wall and=b1;wall still=c1;wanderer=a1k1;want=b2C2d3e2F2K2l2;want a=g1;want different=j1;want it=d2;want me=F2;want the=A1d1;want to=b1D2e2g2J2
war=b1i1K1;ward=A3B1c2D2e2G2h3i1;ward and=h1;ward round=g1;wardrob=A1d1g1;warm=B1c2;warn=a4B1c3D3f1G1;warn the=c2D1;was=A2b3c1E2F3H2J2k1l2M2o1;was a=a1C1;was alter=c1;was call=c1;was cancell=c1
was don=g1;was flat=d1;was hard=e1;was i=l2;was in=A2d2k1;was it=B1D1;was kind=b2;was not=d1;was on=C2d1;was one=g1;was put=d1;was quiet=b1;was ready=A1g1;was run=c2;was sent=g1;was so=I1;was talk=b1
was tell=g2;was the=b1;was ther=K1;was they=a2b2E1;was to=c2k1;was told=B1g3;was upset=e1;was wrong=b1;was_a=d2;was_and=G2;was_to=g1;wash=a2C2D1E2f2g2J1K1l2;wash dress=g1;wash hom=f2;wasp=h3
wast=A1G1h3;watch=a1b3D1G1j1;watch and=a2;watch the=f1;water=b1C2h2J2k2;wav=D2g1h1K1l1o1;wav they=g1;way=A1B2c1d1E3F2g2H1i2J1K2l1;way in=h1;way of=g1;way they=e1;we=A1c2d3E1g1H2j1m2O2;we all=g3J1
we are=C1e2k1;we ask=d2G1I2;we breath=b1;we did=c1E1;we do=B2g1I1j2;we hav=b2;we leav=a1;we look=f1i2;we never=g2;we not=b2D1g2;we plan=f1;we said=c3G2;we say=D2g2;we stop=B1g1;we talk=G2K1;we tell=c2
we try=a1d1;we turn=g1;we went=G1;we wer=h2k2;we whisper=a1;we writ=D1g1;we wrot=c2G1;weak=B1e1f1j1;wear=a2c1G2i1K2;weather=A2b3G1k1;weather instead=b1;webinar=E1h2;wed=a2b2c5d1E3g1j1m1;wedg=a2D1g1
wednesday=c1d1K1;wee=c1;week=A2B4c2E1f1j3L1;week befor=e1;week i=C1;weekday=A4B3c4E2F2G2h2i1j2K2;weekday and=c1;weekday it=c1;weekday with=C2;weekend=A2C2E1f3g2;weep=f2;weigh=C1d1E1g1;weight=a1D2g1k2
weird=D1e1g1;well=B1d2g2I1N1;well and=b1;welsh=a1B1d2i1;went=A1b3e1F2J1k2L1m1;went back=C1g2h2;went down=c1;went hom=A1e2;went in=g1;went off=c2;went on=e2G2;went through=a1;went to=A2b1D1G1i2
went up=a2;went_the=i2;wept=A1b3I1;wer=B1D1E1g2l2N2o1;wer all=g1;wer num=G1;wet=a1b1D1g1k1;wev=A3f2h1I1j2m1;what=C1d3F1H3i2K2;what i=B2c1D2f1;what is=g1;what it=g1j1;what the=C2d3;what they=C1
whatever=A1b2C1d4I1j2;whatsapp=A1e3H1;wheel=a1B2c1E2F1G1h2;wheelchair=a1B2D1F2g3H1i2J2;when=c2d1E1f2G4H4i2j3K3N1o2;when i=B1E2f1G2j1;when it=c2F1;when nobody=a1;when the=B2f1;when they=A1b1e2L1
when_they=b2;whenever=c1f1I1;wher=a2d3F3G1i3L1;wher i=c1;wher they=a1g2i2;whether=B2C1d3K1;whether they=d2;which=a3d1h1K2l2;which arm=a1;whil=a2b2C2D3E2F2g3H4L1;whil feed=A1g1;whil i=g1
whil they=a2b2E1;whisper=a6B1C3D1e1F1G2H1j2K1;whit=b2c1;whiteboard=a2b1C1D1G2;who=B3d1f1H2M1;who do=e1;who i=a3;who never=c1;who not=k1;who they=d1f1;whod=c2D2e1f1i2J1;whoever=c1f1G1i2;whol=C1D1f2h2k1
whol tray=h1;wholl=C1E1f2g1h1;whos=B1C1g1l1;why=c1D2e2F1G2H1i3K2m2N2;why i=a1;why nobody=g2;why they=b1;wi=h1;wid=I1;will=B1c1D2E2f3i1L2n1;will be=a2F2G1;win=E1h1;winc=A1;wind=a1;window=a2b1c2D3E2G3J2k2
windowsill=d2I1k2;wink=A2;wip=a4B2C1D2F1;wip they=a2;wis=b1;wish=d3;with=d1F1H2j2L1;with a=G1h1;with an=d1;with it=C1k1;with me=c2G1K1;with my=d1;with num=G1;with plan=d1;with the=e2i2
with they=A3b3H1;with thi=g1;with us=e1;within=G2j2;without=a2B2c2E3f2G2H2I2k2l1;without a=a1k1;without ask=a1;without me=f2;without the=d1;without they=i1K2;witness=A2C1e5F1g1;witness it=g1
wobbl=b2e1;wok=c3F1;won=A1h2;wonder=A1b2C1D1f2H1o1;wool=d1i1;wor=a2G1i1;wor my=a1;word=b6c1D1E2F3H5i1;word but=b1;work=A1B2D1h3K1;work on=a1;work out=C1;worker=A2B1c1e3G1;world=b2G1k2;worn=f3j1K2
worry=A2b1f1G2l2;wors=b1D1G2;worst=b1e2;worth=a2D1g1;would=a1B1c3G3H1l3m2N1;would alway=C2f2;would ask=c1k2;would be=a1D1i2;would been=a2;would com=c3G1I2k2;would heard=g2;would know=b1;would lik=a1
would not=B1e2F1i2K2;would notic=C1;would seen=g2;would tell=e1;would they=b1;would you=a1;wound=b1D1;wrap=A1;wrist=a1B1C1d2E1F1G1k1;writ=B2c2d1E2g3I2j1;writ it=G1;written=B1d3E1f2H2
wrong=b2C1D6E2F2G2h3I1l3;wrong and=b2D1;wrong one=c2;wrong with=g1;wrot=A1B4c3d1F2g3H2i4J2L2m3N2;wrot down=d2e2;wrot it=E1g1;wrot my=a1b1;wrot the=G1i1;x=a1b1;year=A1b2C2G3h3J2k2;yell=b2
yes=A3B2d4F2H3l2M2n2;yes and=g2;yes yes=g2;yesterday=A1c2D1;yet=a3B2c2G1l2;yoghurt=d1L1;you=A2b5C3D2E2g1H3i1k1n2O1;you are=b2i2;you can=a2;youll=A1b2G1;young=e2G2;your=a3b4D2E2i1L1;youv=b3C1g3
zip=a2B1
`;
